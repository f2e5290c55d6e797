import { BREAKOUTS, MUTATING, SCRIPTS, SELF_FIRING, WAITING } from './markup-inputs.ts';
import { ADDRESSED, BEYOND_POLICY, CLOBBERING, FOREIGN, SCRIPT_ADDRESSES, STYLES } from './request-inputs.ts';
import { DATA, FORMATS, MARKDOWN, PATHS, SIGNS, TEMPLATES, YAML } from './text-inputs.ts';

/** A host that nothing of ours may ask for anything. */
export const HOSTILE_HOST = 'hostile.example';

/** The class that no policy of a page can stop. */
export const BEYOND = 'what no policy stops';

/** Everything by what it tries. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  scripts: SCRIPTS,
  'handlers that fire': SELF_FIRING,
  'handlers that wait': WAITING,
  breakouts: BREAKOUTS,
  'markup that mutates': MUTATING,
  'script addresses': SCRIPT_ADDRESSES,
  'elements with addresses': ADDRESSED,
  'other hosts': FOREIGN,
  [BEYOND]: BEYOND_POLICY,
  styles: STYLES,
  clobbering: CLOBBERING,
  templates: TEMPLATES,
  data: DATA,
  formats: FORMATS,
  markdown: MARKDOWN,
  'front matter': YAML,
  signs: SIGNS,
  paths: PATHS,
};

/** One thing that text of others may hold. `text` calls `hit` with the input's number when it runs, and asks for it at the hostile host. */
export interface HostileInput {
  readonly id: number;
  readonly kind: string;
  readonly text: string;
}

/** All of them, each once. */
export const HOSTILE_INPUTS: readonly HostileInput[] = Object.entries(CLASSES)
  .flatMap(([kind, templates]) => templates.map((template) => ({ kind, template })))
  .map(({ kind, template }, id) => ({
    id,
    kind,
    text: template.replaceAll('HIT', `hit(${id})`).replaceAll('HOST', `${HOSTILE_HOST}/${id}`),
  }));
