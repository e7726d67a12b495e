import type { CodingRule } from '../rule.js';
import { isOfficeVisit, isPreventiveVisit } from '@chartwright/primitives';

const LONGITUDINAL = 'G2211';
/** Vaccine administration, and Medicare's part B preventive services that stand beside a visit with 25. */
const PREVENTIVE_SERVICE = /^(9046[01]|9047[1-4]|90480|G000[89]|G0010|G0438|G0439|G0402|G044[2-7]|G0101|Q0091)$/;

/** Before the final rule of 2025 nothing but the visit stood beside G2211. */
const PREVENTIVE_SINCE = '2025-01-01';

export const longitudinalVisit: CodingRule = {
  id: 'CR-152',
  name: 'longitudinal-visit',
  severity: 'soft',
  source: 'Medicare physician fee schedule final rules 2024 and 2025, G2211; coding-rules §4',
  summary: 'G2211 is not paid beside an office visit with 25, except where the other service is preventive or a vaccination.',
  example: '99214-25, 20610, G2211',
  check: ({ lines }) =>
    lines
      .filter(({ code }) => code === LONGITUDINAL)
      .flatMap((line) => {
        const sameDay = lines.filter(({ dateOfService }) => dateOfService === line.dateOfService);
        const visit = sameDay.find(({ code, modifiers }) => isOfficeVisit(code) && modifiers.includes('25'));
        const isPreventive = sameDay.some(({ code }) => PREVENTIVE_SERVICE.test(code) || isPreventiveVisit(code));
        if (!visit || (isPreventive && line.dateOfService >= PREVENTIVE_SINCE)) return [];
        return [
          {
            targets: [line.target, visit.target],
            message: `G2211 is not paid beside ${visit.code} with 25${isPreventive ? ' before 2025' : ' unless the other service is preventive'}. Remove G2211.`,
          },
        ];
      }),
};
