import type { Block } from './block.ts';
import type { SetAsideReason } from './report.ts';

/** What a block is in its report. A reason means: kept, shown, but not part of the report. */
export type Role = 'headline' | 'standfirst' | 'paragraph' | 'heading' | 'caption' | SetAsideReason;

/** A report while its blocks are given their roles, one rule after the other. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Parallel to `blocks`; `undefined` where no rule has spoken yet. */
  readonly roles: readonly (Role | undefined)[];
}

/** Gives a role to blocks that have none. Who speaks first is right: later rules cannot overrule earlier ones. */
export function giveRoles(draft: Draft, roleOf: (block: Block, index: number) => Role | undefined): Draft {
  return { ...draft, roles: draft.roles.map((role, index) => role ?? roleAt(draft, index, roleOf)) };
}

function roleAt(
  draft: Draft,
  index: number,
  roleOf: (block: Block, index: number) => Role | undefined,
): Role | undefined {
  const block = draft.blocks[index];
  return block === undefined ? undefined : roleOf(block, index);
}

/** The blocks that have a role, in order. */
export function blocksWith(draft: Draft, role: Role): readonly Block[] {
  return draft.blocks.filter((_, index) => draft.roles[index] === role);
}

const IN_REPORT: ReadonlySet<Role> = new Set<Role>(['headline', 'standfirst', 'paragraph', 'heading', 'caption']);

/** Whether a role is a reason to set a block aside. */
export function isSetAside(role: Role): role is SetAsideReason {
  return !IN_REPORT.has(role);
}
