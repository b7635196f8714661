/** Names of the halves of monitoring: the sources call different things «этап» (H.7-8), the product keeps to these. */

export interface MonitoringStage {
  readonly code: 'PROCESS' | 'INFLUENCE_ENTRY' | 'INFLUENCE_EXIT';
  readonly title: string;
  /** What is measured (`indicators.md` H.5). */
  readonly about: string;
}

export const MONITORING_STAGES: readonly MonitoringStage[] = [
  { code: 'PROCESS', title: 'Этап 1', about: 'качество процесса реализации программы' },
  { code: 'INFLUENCE_ENTRY', title: 'Этап 2 (вход)', about: 'показатели участников до начала программы' },
  { code: 'INFLUENCE_EXIT', title: 'Этап 2 (выход)', about: 'показатели участников после программы' },
];
