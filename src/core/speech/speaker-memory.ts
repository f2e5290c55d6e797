import type { Range } from '../text/range.ts';
import { findPronoun } from './first-names.ts';
import type { NamedText } from './named-text.ts';

/** Somebody a pronoun or a quotation that runs on can go back to. */
export interface Speaker {
  readonly label: string;
  readonly name?: string;
  readonly range: Range;
  readonly is: 'person' | 'body' | 'people';
  readonly pronoun?: 'he' | 'she' | undefined;
  /** The words as printed, with titles. */
  readonly printed: string;
}

/** A pronoun, where it stands, in which sentence, and who acts in that. */
interface Asked {
  readonly pronoun: string;
  readonly at: number;
  readonly sentence: Range;
  readonly subject?: Speaker | undefined;
}

/** Within so many characters a speaker goes before somebody who was only named. */
const NEAR = 600;
/** How many speakers are kept in mind. */
const DEPTH = 8;

/** Remembers who spoke and who was named, nearest first, for pronouns. */
export class SpeakerMemory {
  private speakers: readonly Speaker[] = [];
  private readonly pronouns = new Map<string, 'he' | 'she'>();
  private next = 0;
  private people: readonly Speaker[] = [];
  private readonly text: NamedText;

  constructor(text: NamedText) {
    this.text = text;
    for (const { name } of text.mentions) {
      const facts = text.names.get(name);
      const pronoun = facts?.type === 'PER' ? findPronoun(facts.label.split(' ').slice(0, 1)) : undefined;
      if (pronoun) this.pronouns.set(name, pronoun);
    }
  }

  /** Keeps a speaker in mind. */
  hear(speaker: Speaker): void {
    if (speaker.name !== undefined && speaker.pronoun && !this.pronouns.has(speaker.name))
      this.pronouns.set(speaker.name, speaker.pronoun);
    this.speakers = [speaker, ...this.speakers.filter(({ label }) => label !== speaker.label)].slice(0, DEPTH);
  }

  /** Whom `he`, `she`, `they` or `it` at a place stands for; places must be asked for in order. */
  find({ pronoun, at, sentence, subject }: Asked): Speaker | undefined {
    this.readUpTo(at);
    const is = pronoun === 'it' || pronoun === 'its' ? 'body' : pronoun.startsWith('the') ? 'people' : 'person';
    const wanted = /^(?:she|her)/.test(pronoun) ? 'she' : 'he';
    const fits = (one: Speaker): boolean =>
      is === 'person'
        ? one.is === 'person' && (this.pronounOf(one) ?? wanted) === wanted
        : is === 'body'
          ? one.is === 'body'
          : one.is !== 'person';
    const near = this.people.filter(({ range }) => range.start >= sentence.start);
    const own = subject && fits(subject) ? subject : undefined;
    const found =
      own ??
      (is === 'person' ? near.findLast(fits) : undefined) ??
      this.speakers.find((one) => fits(one) && (is !== 'person' || at - one.range.end < NEAR)) ??
      (is === 'person' ? this.findSalient(fits) : undefined) ??
      this.speakers.find(fits);
    if (found?.name !== undefined && is === 'person') this.pronouns.set(found.name, wanted);
    return found;
  }

  /** Who was named most of late; of equals the last. */
  private findSalient(fits: (one: Speaker) => boolean): Speaker | undefined {
    const counts = new Map<string, number>();
    for (const { label } of this.people.filter(fits)) counts.set(label, (counts.get(label) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    return this.people.findLast((one) => fits(one) && counts.get(one.label) === most);
  }

  private pronounOf({ name, pronoun }: Speaker): 'he' | 'she' | undefined {
    return (name === undefined ? undefined : this.pronouns.get(name)) ?? pronoun;
  }

  private readUpTo(at: number): void {
    for (
      let mention = this.text.mentions[this.next];
      mention && mention.end <= at;
      mention = this.text.mentions[this.next]
    ) {
      this.next += 1;
      if (mention.type !== 'PER') continue;
      const label = this.text.text.slice(mention.start, mention.end);
      const one: Speaker = {
        label,
        name: mention.name,
        range: { start: mention.start, end: mention.end },
        is: 'person',
        printed: label,
      };
      this.people = [...this.people, one].slice(-DEPTH);
    }
  }
}
