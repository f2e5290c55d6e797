import { useState } from 'react';
import type { SearchView } from '../../core/address/search-view.ts';
import type { Story } from '../../core/atlas/atlas.ts';
import type { SearchResult } from '../../core/search/result.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Popover } from '../ui/Popover.tsx';
import { Chips } from './Chips.tsx';
import { FacetList } from './FacetList.tsx';
import { facetsOf } from './facets-of.ts';
import styles from './Limits.module.css';
import { Operators } from './Operators.tsx';
import { tellAll } from './tell-counts.ts';

export interface LimitsProps {
  readonly view: SearchView;
  readonly stories: readonly Story[];
  readonly result: SearchResult | undefined;
}

/** What limits the search, and how to limit it further: beside each other where there is room, else in a sheet. */
export function Limits({ view, stories, result }: LimitsProps) {
  const [isOpen, setOpen] = useState(false);
  const facets = facetsOf(view, stories, result);
  const close = (): void => setOpen(false);
  return (
    <>
      <div className={styles.wide} data-needs-script>
        {facets.map((facet) => {
          const chosen = facet.values.filter((value) => value.isChosen).length;
          return (
            <Popover key={facet.name} label={`${facet.legend}${chosen > 0 ? `: ${chosen}` : ''} ▾`} align="start">
              <FacetList facet={facet} view={view} />
            </Popover>
          );
        })}
      </div>
      <div className={styles.narrow} data-needs-script>
        <Button onClick={() => setOpen(true)}>Filters and how to search</Button>
      </div>
      <Chips view={view} />
      <div className={styles.operators}>
        <Disclosure summary="More filters and how to search">
          <Operators view={view} />
        </Disclosure>
      </div>
      {isOpen && (
        <Dialog title="Filters" onClose={close}>
          {facets.map((facet) => (
            <FacetList key={facet.name} facet={facet} view={view} />
          ))}
          <Operators view={view} />
          <form method="dialog" className={styles.foot}>
            <Button look="main" isSubmit>
              {result ? `Show ${tellAll(result.counts)}` : 'Close'}
            </Button>
          </form>
        </Dialog>
      )}
    </>
  );
}
