import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { findArticleId } from '../../core/address/ids.ts';
import { Button } from '../ui/Button.tsx';
import type { CompareData } from './compare-loader.ts';
import styles from './PairForm.module.css';

export interface PairFormProps {
  readonly articles: CompareData['articles'];
}

/** Two lists to choose from. */
export function PairForm({ articles }: PairFormProps) {
  const navigate = useNavigate();
  const [a, setA] = useState<string>(articles[0]?.id ?? '');
  const [b, setB] = useState<string>(articles[1]?.id ?? '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const [first, second] = [findArticleId(a), findArticleId(b)];
    if (first && second) void navigate(formatAddress({ kind: 'comparison', a: first, b: second }));
  };
  const field = (name: string, value: string, choose: (id: string) => void) => (
    <label className={styles.field}>
      {name}
      <select className={styles.choice} value={value} onChange={({ target }) => choose(target.value)}>
        {articles.map(({ id, title, version }) => (
          <option key={id} value={id}>
            {title}
            {version && ` (version ${version.letter.toUpperCase()})`}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form className={styles.root} onSubmit={submit}>
      {field('First article', a, setA)}
      {field('Second article', b, setB)}
      <Button isSubmit look="main" disabled={a === b}>
        Compare them
      </Button>
    </form>
  );
}
