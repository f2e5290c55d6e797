import { Fragment } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { NameId } from '../../core/address/ids.ts';

export interface LinkedNamesProps {
  readonly ids: readonly NameId[];
  /** Labels by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Names in a row, each leading to its page. */
export function LinkedNames({ ids, names }: LinkedNamesProps) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to={formatAddress({ kind: 'name', name: id })}>{names.get(id) ?? id}</Link>
    </Fragment>
  ));
}
