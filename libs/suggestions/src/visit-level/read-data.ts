import type { Note } from '../note.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import { statedWords } from './stated-words.js';
import type { DecisionLevel, ElementReading, VisitFact } from './visit-reading.js';

const TESTS =
  /\b(?:CBC|CMP|BMP|A1c|TSH|lipid|UA|culture|MRI|CT|x-?ray|XR|CXR|ECG|EKG|echo\w*|ultrasound|US|PSA|troponin|biopsy|panel|labs(?!\s*:)|EMG|PFT|spirometry|D-dimer|ferritin|iron studies|B12|folate|vitamin D(?! (?:defici|insuffici))|INR|BNP|lipase|urinalysis|HIV|ESR|CRP|uric acid|free T4|DEXA|mammogram|rapid strep|stress test|holter|EEG)\b/gi;
const OUTSIDE_NOTES =
  /\b(?:review(?:ed|ing)?|obtained|read)\b[^.\n]{0,40}\b(?:outside|external|hospital|discharge|ED|ER|specialist(?:'s)?|cardiology|oncology)\s+(?:records?|notes?|summary|report)/gi;
const HISTORIAN =
  /\b(?:history (?:is |was )?(?:obtained|provided|given|per|from)\b[^.\n]{0,25}\b(?:mother|father|mom|dad|parents?|daughter|son|wife|husband|spouse|caregiver|guardian|interpreter|EMS)|(?:mother|father|mom|dad|parents?|daughter|son|wife|husband|spouse|caregiver|guardian) (?:reports?|states?|provides? (?:the )?history))\b/gi;
const OWN_READING =
  /\b(?:independent(?:ly)? (?:interpret\w*|review\w*)|my (?:own )?(?:interpretation|read(?:ing)?)|personally (?:reviewed|interpreted|viewed)|I (?:personally )?(?:interpreted|viewed))\b/gi;
const DISCUSSED =
  /\b(?:discussed|spoke|consulted|conferred)\b[^.\n]{0,25}\bwith\b[^.\n]{0,20}\b(?:dr\.?|cardiolog\w+|surgeon|surgery|oncolog\w+|neurolog\w+|radiolog\w+|hospitalist|specialist|pharmacist|social worker|case manager)\b/gi;

/**
 * The second column. Category 1 counts unique tests, outside notes and the historian; 2 is an own interpretation, 3 a discussion
 * with an external professional (coding-rules §4). Two points are limited, three moderate; two categories are extensive.
 */
export function readData(note: Note): ElementReading {
  const tests = uniqueTests(statedWords(note, TESTS));
  const notes = statedWords(note, OUTSIDE_NOTES).slice(0, 2);
  const historian = statedWords(note, HISTORIAN).slice(0, 1);
  const readings = statedWords(note, OWN_READING).slice(0, 1);
  const discussions = statedWords(note, DISCUSSED).slice(0, 1);
  const points = tests.length + notes.length + historian.length;
  const categories = [points >= 3, readings.length > 0, discussions.length > 0].filter((isMet) => isMet).length;
  const level: DecisionLevel =
    categories >= 2
      ? 'high'
      : categories === 1
        ? 'moderate'
        : tests.length + notes.length >= 2 || historian.length > 0
          ? 'low'
          : 'straightforward';
  const facts = [
    ...named('Test ordered or reviewed', null, tests),
    ...named('Outside notes reviewed', null, notes),
    ...named('Independent historian', 'low', historian),
    ...named('Test interpreted independently', 'moderate', readings),
    ...named('Discussed with an external professional', 'moderate', discussions),
  ];
  return { level, facts };
}

function named(says: string, level: DecisionLevel | null, spans: readonly EvidenceSpan[]): VisitFact[] {
  return spans.map((span) => ({ says, level, span }));
}

/** A test counts once, however often it is named. */
function uniqueTests(spans: readonly EvidenceSpan[]): EvidenceSpan[] {
  const byName = new Map<string, EvidenceSpan>();
  for (const span of spans) {
    const name = span.quote.toLowerCase();
    if (!byName.has(name)) byName.set(name, span);
  }
  return [...byName.values()];
}
