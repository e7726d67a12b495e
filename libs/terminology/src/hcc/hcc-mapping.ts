import { MalformedReleaseError } from '../malformed-release-error.js';
import { csvRows, namedCsvRows } from '../text/csv.js';

/** One risk-adjustment category of one model, e.g. 37 of `CMS-HCC Model V28`. */
export interface HccCategory {
  category: string;
  model: string;
}

/** Table `diagnosis_code, cc, model_name`; a code may lie in several categories. */
export function parseHccMapping(text: string, file: string): Map<string, HccCategory[]> {
  const mapping = new Map<string, HccCategory[]>();
  for (const row of namedCsvRows(text, file, ['diagnosis_code', 'cc', 'model_name'])) {
    if (!/^\d+$/.test(row.get('cc'))) throw new MalformedReleaseError(file, row.line, `category "${row.get('cc')}" is not a number`);
    addCategory(mapping, row.get('diagnosis_code'), { category: row.get('cc'), model: row.get('model_name') });
  }
  return mapping;
}

// The CMS workbook's columns after code and description, in its order.
const CMS_MODELS = [
  'CMS-HCC ESRD Model V21',
  'CMS-HCC ESRD Model V24',
  'CMS-HCC Model V22',
  'CMS-HCC Model V24',
  'CMS-HCC Model V28',
  'RxHCC Model V08',
];

/** The CMS table itself: title rows, a header whose cells contain line breaks, rows, then notes. */
export function parseCmsHccTable(text: string, file: string): Map<string, HccCategory[]> {
  const mapping = new Map<string, HccCategory[]>();
  let hasHeader = false;
  for (const { line, cells } of csvRows(text, file)) {
    const code = (cells[0] ?? '').trim();
    if (/^diagnosis\s+code$/i.test(code)) hasHeader = true;
    else if (hasHeader && /^[A-Z][0-9A-Z]{2,6}$/.test(code)) {
      CMS_MODELS.forEach((model, index) => {
        const category = (cells[index + 2] ?? '').trim();
        if (category === '') return;
        if (!/^\d+$/.test(category)) throw new MalformedReleaseError(file, line, `category "${category}" is not a number`);
        addCategory(mapping, code, { category, model });
      });
    }
  }
  if (!hasHeader) throw new MalformedReleaseError(file, 1, 'no row begins with the heading "Diagnosis Code"');
  return mapping;
}

function addCategory(mapping: Map<string, HccCategory[]>, code: string, category: HccCategory): void {
  const known = mapping.get(code);
  if (known) known.push(category);
  else mapping.set(code, [category]);
}

/** Labels by `model prefix|category`, e.g. `V28|37`. */
export function parseHccLabels(text: string, file: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const row of namedCsvRows(text, file, ['cc', 'label', 'model_version'])) {
    labels.set(`${row.get('model_version')}|${row.get('cc').replace(/^\D+/, '')}`, row.get('label'));
  }
  return labels;
}
