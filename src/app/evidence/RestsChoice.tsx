import type { Rests } from '../../core/address/timeline-view.ts';
import { RESTS } from '../../core/address/timeline-view.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import type { Choice } from '../ui/ChoiceList.tsx';

export interface RestsChoiceProps {
  readonly choices: readonly Choice[];
  readonly chosen: Rests | undefined;
  readonly onChange: (rests: Rests | undefined) => void;
}

/** What things may rest on alone, each with how many there are; one at a time. */
export function RestsChoice({ choices, chosen, onChange }: RestsChoiceProps) {
  return (
    <ChoiceList
      writeCount={formatCount}
      legend="Rests on this alone"
      choices={choices}
      chosen={chosen === undefined ? [] : [chosen]}
      onChange={(keys) => onChange(RESTS.find((one) => one === keys.at(-1)))}
    />
  );
}
