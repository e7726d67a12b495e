import type { Note } from '../note.js';
import type { EvidenceSpan, ProcedureSuggestion } from '../suggestion-types.js';
import { placesDone } from './find-done.js';

/** vaccine code | our label | parts it protects against in one syringe | names */
const VACCINES = `
90715 | Tdap vaccine | 3 | Tdap|TDAP|Boostrix|Adacel
90714 | Td vaccine | 2 | Td(?!ap)
90662 | high-dose influenza vaccine | 1 | high[- ]dose (?:flu|influenza)(?: vaccine| shot)?|Fluzone HD
90656 | influenza vaccine | 1 | (?<!high[- ]dose )(?<!quadrivalent )\\b(?:flu|influenza) (?:shot|vaccine|imm)|(?<!high[- ]dose )\\b(?:flu|influenza)(?= (?:today|given)| \\+| and (?:PCV|Tdap|covid))|(?<=\\+ )flu(?= today)
90677 | pneumococcal conjugate vaccine, 20 strains | 1 | PCV ?20|Prevnar(?: ?20)?|PCV(?! ?\\d)
90684 | pneumococcal conjugate vaccine, 21 strains | 1 | PCV ?21|Capvaxive
90732 | pneumococcal polysaccharide vaccine | 1 | PPSV ?23|Pneumovax
90750 | zoster vaccine | 1 | Shingrix
90651 | HPV vaccine, nine strains | 1 | HPV(?= (?:vaccine|#|dose|given|shot))|(?:9v)?HPV-?9|9vHPV|Gardasil(?: ?9)?
90678 | RSV vaccine | 1 | Abrysvo|RSV vaccine
90679 | RSV vaccine with adjuvant | 1 | Arexvy
90739 | hepatitis B vaccine, two doses | 1 | Heplisav(?:-B)?
90746 | hepatitis B vaccine, adult | 1 | Engerix(?:-B)?|Recombivax
90707 | MMR vaccine | 3 | MMR(?!V)
90710 | MMR and varicella vaccine | 4 | MMRV|ProQuad
90716 | varicella vaccine | 1 | Varivax|varicella vaccine
90696 | DTaP-IPV vaccine | 4 | DTaP-IPV(?!-)|Kinrix|Quadracel
90700 | DTaP vaccine | 3 | DTaP(?!-)
90648 | Hib vaccine | 1 | Hib
90713 | polio vaccine | 1 | (?<!-)IPV(?!-)
90619 | meningococcal ACWY vaccine | 1 | MenACWY|MenQuadfi|MCV4
90734 | meningococcal ACWY vaccine, CRM | 1 | Menveo
90620 | meningococcal B vaccine, two doses | 1 | Bexsero|MenB(?: dose)?
90621 | meningococcal B vaccine, factor H | 1 | Trumenba
90697 | DTaP-IPV-Hib-HepB vaccine | 6 | Vaxelis
90698 | DTaP-IPV-Hib vaccine | 5 | Pentacel
90723 | DTaP-HepB-IPV vaccine | 5 | Pediarix
90680 | rotavirus vaccine, three doses | 1 | Rota ?teq|rotavirus(?: vaccine)?
90681 | rotavirus vaccine, two doses | 1 | Rotarix
90671 | pneumococcal conjugate vaccine, 15 strains | 1 | PCV ?15|Vaxneuvance
90633 | hepatitis A vaccine, child | 1 | (?:Hep(?:atitis)? ?A(?: vaccine)?(?! ?\/)|Havrix|Vaqta)
90744 | hepatitis B vaccine, child | 1 | (?:Hep(?:atitis)? ?B(?: vaccine)?|HBV vaccine)
90636 | hepatitis A and B vaccine | 2 | Twinrix
90653 | influenza vaccine with adjuvant | 1 | Fluad
90661 | influenza vaccine from cell culture | 1 | Flucelvax
90660 | influenza vaccine, live, nasal | 1 | FluMist
90717 | yellow fever vaccine | 1 | YF-?Vax|yellow fever vaccine
90691 | typhoid vaccine | 1 | Typhim(?: Vi)?|typhoid (?:vaccine|shot)
90675 | rabies vaccine | 1 | rabies vaccine|RabAvert|Imovax
91320 | COVID vaccine, Comirnaty | 1 | Comirnaty|Pfizer COVID(?: vaccine)?
91322 | COVID vaccine, Spikevax | 1 | Spikevax|Moderna COVID(?: vaccine)?
`;

export type Vaccine = { code: string; label: string; parts: number; pattern: RegExp };

export const vaccines: readonly Vaccine[] = VACCINES.trim()
  .split('\n')
  .map((row) => {
    const [code = '', label = '', parts = '1', ...names] = row.split(' | ');
    return { code, label, parts: Number(parts), pattern: new RegExp(`(?<![A-Za-z])(?:${names.join(' | ')})(?![A-Za-z])`, 'gi') };
  });

const GIVEN = /^[^.;\n]{0,50}?\b(?:given|administered|admin|IM\b|deltoid|today|0\.5 ?mL|updated)|^\s?#\s?\d\s(?:given|today|IM)/i;
const GIVEN_BEFORE =
  /\b(?:gave|administered|imms?|immunizations?|vaccines?|shots?)(?: (?:today|given))?\s*[:-]?\s*(?:[\w#/-]+[,+& ]+(?:and )?){0,8}$|\b(?:vax|imms?|vaccines?|shots?|immunizations?) today[^.\n:]{0,30}:\s?(?:[\w#/-]+[,+& ]+(?:and )?){0,8}$/i;
const ANOTHER_DAY =
  /^[^.;\n]{0,30}?\b(?:(?:19|20)\d\d|(?<!#\s?)\d{1,2}\/\d|due|next|declin\w*|refus\w*|UTD|up to date|series|done in|ago|rec\b|recommended)\b/i;

/** The same name at another age is another product. */
const CHILD_ONLY: ReadonlySet<string> = new Set(['90633', '90744']);

type Shot = Vaccine & { span: EvidenceSpan };

/** Vaccines that the note says were given today, and their administration by age and payer custom (coding-rules §3). */
export function findVaccines(note: Note): ProcedureSuggestion[] {
  const shots = vaccines.flatMap((vaccine): Shot[] => {
    if (CHILD_ONLY.has(vaccine.code) && note.encounter.ageInYears > 18) return [];
    const span = placesDone(note, vaccine.pattern).find((place) => isGiven(note, place));
    return span ? [{ ...vaccine, span }] : [];
  });
  return [...administration(note.encounter.ageInYears, shots), ...shots.map(({ code, label, span }) => lineOf(code, label, 1, span))];
}

function isGiven(note: Note, span: EvidenceSpan): boolean {
  if (span.section === 'allergies' || span.section === 'past_medical_history') return false;
  const after = note.text.slice(span.end, span.end + 70);
  if (ANOTHER_DAY.test(after)) return false;
  return (
    GIVEN.test(after) ||
    GIVEN_BEFORE.test(
      note.text
        .slice(Math.max(0, span.start - 60), span.start)
        .split(/[.;\n]/)
        .pop() ?? '',
    )
  );
}

function lineOf(code: string, label: string, units: number, span: EvidenceSpan): ProcedureSuggestion {
  return {
    code,
    label,
    units,
    modifiers: [],
    confidence: 0.65,
    evidence: [span],
    supports: [`The note says "${span.quote.replace(/\s+/g, ' ').slice(0, 80)}" was given.`],
    wouldNotSupport: [],
  };
}

/** From 65 on flu, pneumococcal and hepatitis B vaccines have their own Medicare codes; under 19 each vaccine is counselled for. */
function administration(age: number, shots: readonly Shot[]): ProcedureSuggestion[] {
  const [first] = shots;
  if (!first) return [];
  if (age < 19) {
    const further = shots.reduce((sum, { parts }) => sum + parts - 1, 0);
    return [
      lineOf('90460', 'vaccine administration with counselling under 19 years, first component', shots.length, first.span),
      ...(further > 0 ? [lineOf('90461', 'vaccine administration with counselling, each further component', further, first.span)] : []),
    ];
  }
  const special = age < 65 ? [] : shots.flatMap((shot) => medicareLine(shot));
  const isCovid = ({ code }: Shot): boolean => /^913/.test(code);
  const covid = shots.filter(isCovid).map(({ span }) => lineOf('90480', 'COVID vaccine administration', 1, span));
  const plain = shots.filter((shot) => !isCovid(shot) && (age < 65 || medicareLine(shot).length === 0));
  const [one] = plain;
  if (!one) return [...special, ...covid];
  return [
    ...special,
    ...covid,
    lineOf('90471', 'vaccine administration, first', 1, one.span),
    ...(plain.length > 1 ? [lineOf('90472', 'vaccine administration, each further', plain.length - 1, one.span)] : []),
  ];
}

function medicareLine({ code, span }: Shot): ProcedureSuggestion[] {
  if (/^906(?:5[36]|6[12])$/.test(code)) return [lineOf('G0008', 'influenza vaccine administration under Medicare', 1, span)];
  if (/^90(?:671|677|684|732)$/.test(code)) return [lineOf('G0009', 'pneumococcal vaccine administration under Medicare', 1, span)];
  return /^907(?:39|46)$/.test(code) ? [lineOf('G0010', 'hepatitis B vaccine administration under Medicare', 1, span)] : [];
}
