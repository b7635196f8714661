/** Names of the halves of monitoring in reports: the sources call different things «этап» (H.7-8), the product keeps to these. */

/** `process`: SWOT of the programme; `entry` and `exit`: what questionnaires measure before and after it (`indicators.md` H.5). */
export const MONITORING_STAGES = {
  process: 'Этап 1',
  entry: 'Этап 2 (вход)',
  exit: 'Этап 2 (выход)',
} as const;
