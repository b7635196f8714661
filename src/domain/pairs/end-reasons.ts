/** Why a pair may end early (`pairs.md` E.6). */

export interface EndReason {
  readonly code: string;
  readonly title: string;
  /** Refusal or cancellation under art. 351.8 of the Labour Code: the other side is warned three working days before. */
  readonly notice: boolean;
}

export const END_REASONS: readonly EndReason[] = [
  { code: 'MENTOR_REFUSED', title: 'отказ наставника (ст. 351.8)', notice: true },
  { code: 'EMPLOYER_CANCELLED', title: 'отмена поручения работодателем (ст. 351.8)', notice: true },
  { code: 'MENTEE_REQUEST', title: 'просьба наставляемого', notice: false },
  { code: 'INCOMPATIBLE', title: 'несовместимость', notice: false },
  { code: 'DISMISSAL', title: 'увольнение', notice: false },
  { code: 'TRANSFER', title: 'перевод', notice: false },
  { code: 'LONG_ABSENCE', title: 'длительное отсутствие (болезнь, отпуск по уходу)', notice: false },
  { code: 'GRADUATION', title: 'отчисление / выпуск обучающегося', notice: false },
  { code: 'CONSENT_WITHDRAWN', title: 'отзыв согласия на обработку персональных данных', notice: false },
  { code: 'GOAL_REACHED', title: 'цель достигнута досрочно', notice: false },
  { code: 'OTHER', title: 'иное', notice: false },
];

const byCode: ReadonlyMap<string, EndReason> = new Map(END_REASONS.map((reason) => [reason.code, reason]));

/** Whether ending for this reason needs a warning three working days before. */
export function needsNotice(code: string | undefined, base?: string): boolean {
  return byCode.get(code ?? '')?.notice ?? byCode.get(base ?? '')?.notice ?? false;
}
