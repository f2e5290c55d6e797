import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Address } from '../../core/address/address.ts';
import { formatAddress } from '../../core/address/format-address.ts';
import type { Destination } from './destinations.ts';

export interface DestinationLinkProps {
  readonly destination: Destination;
  /** The page that the reader is on. */
  readonly here: Address['kind'];
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A link that knows whether the reader is there (`page`) or somewhere below it (`true`). */
export function DestinationLink({ destination: { address, covers }, here, className, children }: DestinationLinkProps) {
  const current = here === address.kind ? 'page' : covers.includes(here) || undefined;
  return (
    <Link className={className} to={formatAddress(address)} aria-current={current}>
      {children}
    </Link>
  );
}
