/** Elements of the recovery page that its script fills or listens to. */
export const RECOVERY_IDS = {
  news: 'news',
  list: 'stored',
  copy: 'copy',
  remove: 'remove',
  wipe: 'wipe',
} as const;
