/** Indicator Ф4: enterprises that have given mentors. */
import type { Count, Counted, NotCounted } from './define.ts';
import { defineIndicator, MENTOR_NEEDS } from './define.ts';
import { countedLine, enrolments, joined, notCountedLine, type Enrolment } from './enrolment.ts';
import { periodOf } from './period.ts';
import { byCode } from './records.ts';
import { shareOf } from './share.ts';
import { sorted } from './staff-share.ts';

export const federalEnterprises = defineIndicator({
  code: 'Ф4',
  set: 'federal',
  title: 'Доля предприятий (организаций), предоставивших наставников для участия в программах наставничества',
  short: 'Предприятия, давшие наставников',
  unit: '%',
  source: 'Методология целевой модели наставничества (распоряжение Минпросвещения России от 25.12.2019 № Р-145)',
  rule:
    'Числитель: партнёры, от которых хотя бы один наставник закреплён приказом в паре с утверждённой программой. ' +
    'Знаменатель: число предприятий территории, указанное в настройках.',
  needs: { ...MENTOR_NEEDS, mentors: ['partnerRef'] },
  count(data, date, _organizationType, settings): Count {
    const entered = enrolments(data, 'mentor', periodOf(date, settings));
    const byPartner = new Map<string, Enrolment[]>();
    for (const [code, { partnerRef }] of byCode(data.mentors)) {
      const found = entered.get(code);
      if (partnerRef !== undefined && found) byPartner.set(partnerRef, [...(byPartner.get(partnerRef) ?? []), found]);
    }
    const codes = new Set([...byCode(data.partners).keys(), ...byPartner.keys()]);
    const counted: Counted[] = [];
    const notCounted: NotCounted[] = [];
    for (const code of codes) {
      const enrolment = joined(byPartner.get(code) ?? []);
      const line = countedLine(code, enrolment);
      if (line) counted.push(line);
      else notCounted.push(notCountedLine(code, enrolment));
    }
    const { enterprises } = settings;
    return {
      numerator: counted.length,
      denominator: enterprises ?? 0,
      value: enterprises === undefined ? undefined : shareOf(counted.length, enterprises),
      counted: sorted(counted),
      notCounted: sorted(notCounted),
      undecided: [],
      remarks: enterprises === undefined ? ['Число предприятий территории не указано в настройках.'] : [],
    };
  },
});
