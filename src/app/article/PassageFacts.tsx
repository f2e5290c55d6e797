import type { Passage } from '../../core/article/passage.ts';
import { makeChain } from '../../core/atlas/evidence.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { tellChain } from '../../core/chronicle/event-source.ts';
import { tellDate, tellWorking } from '../../core/chronicle/tell-event.ts';
import { Fact } from '../evidence/Fact.tsx';
import styles from './PassageFacts.module.css';

export interface PassageFactsProps {
  readonly file: ArticleFile;
  readonly passage: Passage;
}

/** What a passage rests on: who says it, what it tells of when, and the clipping that it stands in. */
export function PassageFacts({ file: { article, events }, passage }: PassageFactsProps) {
  const { dated, file, lines, sha256, retells } = article;
  const chains = chainsOf(article, passage);
  const told = events.filter(({ evidence }) =>
    evidence.some((one) => one.article === article.id && passage.text.includes(one.words)),
  );
  return (
    <dl className={styles.root}>
      <Fact name="Says who" value={chains[0] ?? ''} notes={chains.slice(1)} />
      {told.length > 0 && (
        <Fact
          name="When"
          value=""
          notes={told.map((event) => `${event.title}: ${tellDate(event)}, ${tellWorking(event)}`)}
        />
      )}
      <Fact
        name="Printed"
        value={dated ? dayInWords(dated.edtf, 'weekday') : 'No date'}
        notes={dated ? [dated.why] : []}
      />
      <Fact name="Clipping" value={`${file}, lines ${lines[0]} to ${lines[1]}`} />
      <Fact
        name="Fingerprint (SHA-256)"
        value={sha256}
        notes={retells ? ['Of the text kept here, not of the original.'] : []}
      />
    </dl>
  );
}

/** The chains of its sentences, each once. */
function chainsOf(article: Article, { ranges }: Passage): readonly string[] {
  const voices = new Map(article.voices.map((voice) => [voice.sentence.start, voice.attribution]));
  const chains = ranges.map(({ start }) => {
    const place = voices.get(start);
    return tellChain(makeChain(article, place === undefined ? undefined : article.attributions[place]), 'full');
  });
  return [...new Set(chains)];
}
