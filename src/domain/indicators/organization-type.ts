/** To which type of organisation a record belongs: targets of general and additional education differ (H.7-3). */
import { byCode, type IndicatorData } from './records.ts';

/** `unknown` when the table does not tell the type of the organisation a row names. */
export type Belongs = 'yes' | 'no' | 'unknown';

/** Says of an organisation's code (undefined is the own one) whether it is of the type asked for; undefined asks for all. */
export function typeFilter(
  data: Pick<IndicatorData, 'organizations' | 'ownType'>,
  wanted: string | undefined,
): (organization: string | undefined) => Belongs {
  if (wanted === undefined) return () => 'yes';
  const organizations = byCode(data.organizations);
  return (organization) => {
    if (organization === undefined) {
      // A table of one organisation that has not named its type is asked about itself.
      return data.ownType === undefined || data.ownType === wanted ? 'yes' : 'no';
    }
    const type = organizations.get(organization)?.type;
    if (type === undefined) return 'unknown';
    return type === wanted ? 'yes' : 'no';
  };
}
