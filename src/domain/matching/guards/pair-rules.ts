/** Rules of the form, the role model and the kinds (`forms.md` D.1–D.3), as «Пары» applies them to a written pair. */
import { formFindings } from '../../pairs/form-guards.ts';
import { kindFindings } from '../../pairs/kind-guards.ts';
import type { GuardFinding } from '../../pairs/participants.ts';
import { roleModelFindings } from '../../pairs/role-model-guards.ts';
import { spell } from '../wording.ts';
import { pairObstacle } from './guard.ts';
import type { Obstacle, PairGuard } from './guard.ts';

const inside = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;

/** What the curator can drop for the whole run; another form would be another run. */
const obstacleOf = ({ code, severity, message }: GuardFinding, remedy: string | undefined): Obstacle => ({
  code,
  severity,
  about: 'rule',
  why: inside(message),
  remedy,
});

export const form: PairGuard = {
  about: 'pair',
  code: 'form',
  title: 'Форма наставничества',
  check: (mentor, mentee, { input }) =>
    formFindings(input.form, mentor, mentee).map((found) => obstacleOf(found, undefined)),
};

export const roleModelRules: PairGuard = {
  about: 'pair',
  code: 'roleModel',
  title: 'Ролевая модель',
  check(mentor, mentee, { input, titleOf }) {
    const model = input.roleModel;
    if (model === undefined) return [];
    const topics = mentee.topics.filter((topic) => mentor.topics.indexOf(topic) >= 0).map(titleOf);
    const remedy = `не требовать ролевой модели «${model.title}»`;
    return roleModelFindings(model, input.form, mentor, mentee, topics).map((found) => obstacleOf(found, remedy));
  },
};

export const kinds: PairGuard = {
  about: 'pair',
  code: 'kinds',
  title: 'Вид наставничества',
  check(mentor, mentee, { input }) {
    // The size of a group is settled apart, so each kind is asked about as many mentees as it needs.
    return input.kinds.flatMap((kind) =>
      kindFindings([kind], { mentor, mentee, mentees: kind.mentees.from, mirrored: false }).map((found) =>
        obstacleOf(found, `не требовать вида «${kind.title}»`),
      ),
    );
  },
};

export const organization: PairGuard = {
  about: 'pair',
  code: 'organization',
  title: 'Одна организация',
  check(mentor, mentee, { input }) {
    const differ =
      input.form.sameOrganization &&
      mentor.organization !== undefined &&
      mentee.organization !== undefined &&
      spell(mentor.organization) !== spell(mentee.organization);
    return pairObstacle(differ, () => ({
      code: 'organization',
      why: `в форме «${input.form.title}» организация одна, а здесь разные`,
      remedy: undefined,
    }));
  },
};
