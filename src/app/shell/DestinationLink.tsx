import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { Destination } from './destinations.ts';

export interface DestinationLinkProps {
  readonly destination: Destination;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A link that knows whether the reader is there (`page`) or somewhere below it (`true`). */
export function DestinationLink({ destination: { address, covers }, className, children }: DestinationLinkProps) {
  const { pathname } = useLocation();
  const { kind } = parseAddress(pathname).address;
  const current = kind === address.kind ? 'page' : covers.includes(kind) || undefined;
  return (
    <Link className={className} to={formatAddress(address)} aria-current={current}>
      {children}
    </Link>
  );
}
