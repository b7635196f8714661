/** Fit of the role model: how many of its expectations the two people meet. */
import { roleModelFindings } from '../../pairs/role-model-guards.ts';
import { full, unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

export const roleModel: Criterion = {
  code: 'roleModel',
  title: 'Ролевая модель',
  weight: 0,
  hint: 'Доля условий выбранной ролевой модели, которые выполнены; без модели баллов нет.',
  judge(mentor, mentee, { input, titleOf }) {
    const model = input.roleModel;
    if (model === undefined) return unknown('ролевая модель не выбрана');
    const topics = mentee.topics.filter((topic) => mentor.topics.indexOf(topic) >= 0).map(titleOf);
    const findings = roleModelFindings(model, input.form, mentor, mentee, topics);
    if (findings.length === 0) return full(`подходит ролевая модель «${model.title}»`);
    const whole = Math.max(model.checks.length, findings.length);
    return { part: whole - findings.length, whole, why: findings.map(({ message }) => sentence(message)).join('; ') };
  },
};

/** Reasons stand inside a list: no capital, no full stop. */
function sentence(message: string): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`;
}
