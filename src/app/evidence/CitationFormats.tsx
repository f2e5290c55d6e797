import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { CitationParts } from '../../core/atlas/cite.ts';
import { copyText } from '../platform/clipboard.ts';
import { saveFile } from '../platform/save-file.ts';
import { announce } from '../state/announcement.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CitationFormats.module.css';
import { CITATION_FORMATS, writeCitation } from './write-citation.ts';
import type { CitationFormat } from './write-citation.ts';

export interface CitationFormatsProps {
  readonly parts: CitationParts;
}

const FORMATS = Object.entries(CITATION_FORMATS) as [CitationFormat, (typeof CITATION_FORMATS)[CitationFormat]][];

/** A citation in a format of the reader’s choice, shown, to be copied or saved. */
export function CitationFormats({ parts }: CitationFormatsProps) {
  const [format, setFormat] = useState<CitationFormat>('html');
  const [written, setWritten] = useState<{ readonly key: string; readonly text: string }>();
  const [isCopied, setIsCopied] = useState<boolean>();
  const field = useId();
  const { name, file, type } = CITATION_FORMATS[format];
  const key = `${format} ${parts.url} ${parts.passage.text}`;
  const write = useEffectEvent(async () =>
    writeCitation({ ...parts, accessed: new Date().toISOString().slice(0, 10) }, format),
  );
  useEffect(() => {
    let isCurrent = true;
    void write().then((text) => isCurrent && setWritten({ key, text }));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const text = written?.key === key ? written.text : '';
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    setIsCopied(done);
    if (done) announce(`${name} copied`);
  };
  return (
    <div className={styles.root}>
      <label className={styles.label} htmlFor={field}>
        Other formats
      </label>
      <select
        id={field}
        className={styles.choice}
        value={format}
        onChange={({ target }) => {
          setFormat(FORMATS.find(([one]) => one === target.value)?.[0] ?? 'html');
          setIsCopied(undefined);
        }}
      >
        {FORMATS.map(([one, { name: label }]) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
      <textarea className={styles.text} aria-label={`Citation, ${name}`} readOnly rows={6} value={text} />
      <span className={styles.actions}>
        <Button disabled={text === ''} onClick={() => void copy()}>
          {isCopied ? 'Copied' : `Copy ${name}`}
        </Button>
        <Button disabled={text === ''} onClick={() => saveFile(file, type, text)}>
          Save as a file
        </Button>
      </span>
      {isCopied === false && <p className={styles.note}>The clipboard is closed to this page: copy it by hand.</p>}
    </div>
  );
}
