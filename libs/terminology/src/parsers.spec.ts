import { parseLicenseeFile } from './cpt/licensee-file.js';
import { parseHccMapping } from './hcc/hcc-mapping.js';
import { parseAnwebFile } from './hcpcs/anweb-record.js';
import { parseHcpcsCsv } from './hcpcs/hcpcs.js';
import { parseAlphabeticIndex } from './icd10cm/alphabetic-index.js';
import { parseDrugTable, parseNeoplasmTable } from './icd10cm/index-table.js';
import { parseOrderFile } from './icd10cm/order-file.js';
import { parseTabular } from './icd10cm/tabular.js';
import { MalformedReleaseError } from './malformed-release-error.js';
import { parseAgeConflicts, parseSexConflicts } from './mce/mce-lists.js';
import { parseFeeScheduleIndicators } from './mpfs/fee-schedule-indicators.js';
import { parseRelativeValueFile } from './mpfs/relative-value-file.js';
import { parseAddOnCsv } from './ncci/add-on.js';
import { parseMueCsv, parseMueTable } from './ncci/mue.js';
import { parsePtpCsv, type PtpTable, PtpTableBuilder } from './ncci/ptp-table.js';
import { addPtpText } from './ncci/ptp-text.js';
import { parsePlaceOfServiceCsv } from './pos/place-of-service.js';
import { runSteps } from './steps.js';

const orderLine = (number: string, code: string, flag: string, title: string): string =>
  `${number} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`;
const anweb = (code: string, kind: string, long: string, short: string): string =>
  `${code.padEnd(5)}00100${kind}${long.padEnd(80)}${short.padEnd(28)}`.padEnd(276).concat('2024010100000000').padEnd(320);

const PTP_HEAD = 'A notice of copyright\r\n\r\nColumn 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tReason\r\n';
const ptpText = (rows: string): PtpTable => {
  const builder = new PtpTableBuilder();
  runSteps(addPtpText(builder, PTP_HEAD + rows, 'f', { effectiveFrom: '2030-01-01', effectiveTo: '2030-03-31' }));
  return builder.build();
};
const MUE_HEAD =
  '"A notice,\nin two lines",,,\n"HCPCS/\nCPT Code","Practitioner Services MUE Values","MUE Adjudication Indicator","MUE Rationale"\n';
const rvuRow = (cells: Readonly<Record<number, string>>): string => Array.from({ length: 31 }, (_, at) => cells[at] ?? '').join(',');
const RVU_HEAD = `A notice\n${rvuRow({ 14: 'GLOB' })}\n${rvuRow({ 0: 'HCPCS', 1: 'MOD', 2: 'DESCRIPTION', 14: 'DAYS', 19: 'SURG', 24: 'FACTOR' })}\n`;

describe('the readers of official files', () => {
  it('read an order file with either line end, codes without a dot, the flag as billability (CR-002)', () => {
    const text = [orderLine('00001', 'X10', '0', 'A header'), orderLine('00002', 'X100', '1', 'A code')].join('\r\n');
    expect([...parseOrderFile(text, 'order.txt')]).toEqual([
      { code: 'X10', title: 'A header', shortTitle: 'A header', billable: false },
      { code: 'X100', title: 'A code', shortTitle: 'A code', billable: true },
    ]);
  });

  it('read the file of a CPT licensee by the names of its columns', () => {
    const text =
      'Concept Id\tCPT Code\tLong\tShort\r\n1\t90001\tOwn wording of a first service\tFirst\r\n2\t0002T\tOwn wording of a trial\t\r\n';
    expect([...parseLicenseeFile(text, 'cpt.txt')]).toMatchObject([
      { code: '90001', kind: 'procedure', longDescription: 'Own wording of a first service', shortDescription: 'First' },
      { code: '0002T', kind: 'procedure', longDescription: 'Own wording of a trial', shortDescription: 'Own wording of a trial' },
    ]);
  });

  it.each([
    ['Code\tWords\n90001\tA', 'cpt.txt, line 1: the first line names no column "Long"'],
    ['Number\tLong\n90001\tA', 'cpt.txt, line 1: the first line names no column "CPT Code"'],
    ['Code\tLong\n9000\tA', 'cpt.txt, line 2: "9000" is not a CPT code'],
    ['Code\tLong\n90001\t', 'cpt.txt, line 2: code 90001 has no wording'],
    ['Code\tLong\n90001\tA\n90001\tB', 'cpt.txt, line 3: code 90001 stands in the file twice'],
  ])('refuse a licensee file that is not one: %j', (text, reason) => {
    expect(() => [...parseLicenseeFile(text, 'cpt.txt')]).toThrow(reason);
  });

  it('read notes, their codes and 7th characters out of a tabular list', () => {
    const xml = `<ICD10CM.tabular><version>2030</version><chapter><name>1</name><desc>One (X00-X99)</desc><excludes1><note>others (Y10.-)</note></excludes1>
      <section id="X10-X19"><desc>Ten</desc><diag><name>X10</name><desc>A header</desc><sevenChrDef><extension char="A">first</extension></sevenChrDef>
      <diag><name>X10.0</name><desc>A code</desc><inclusionTerm><note>Other name</note></inclusionTerm></diag></diag></section></chapter></ICD10CM.tabular>`;
    const tabular = parseTabular([xml.slice(0, 90), xml.slice(90)], 'tabular.xml');
    const node = tabular.diagnoses.get('X100');
    expect(tabular.version).toBe('2030');
    expect(node?.notes).toMatchObject([{ kind: 'inclusionTerm', text: 'Other name', targets: [] }]);
    expect(node?.parent?.sevenCharacters).toEqual([{ character: 'A', meaning: 'first' }]);
    expect(node?.parent?.parent?.parent?.notes[0]).toMatchObject({ kind: 'excludes1', targets: [{ from: 'Y10', to: 'Y10' }] });
  });

  it('read index levels, modifiers, dashes, brackets and references', () => {
    const xml = `<ICD10CM.index><letter><title>P</title><mainTerm><title>Pain<nemod>(acute) (chronic)</nemod></title><seeAlso>Painful</seeAlso><code>R52</code>
      <term level="1"><title>knee</title><code>M25.56-</code></term><term level="1"><title>eye</title><see>Pain, ocular</see></term>
      <term level="1"><title>in gout</title><code>M10.9</code><manif>H28</manif></term></mainTerm></letter></ICD10CM.index>`;
    const entries = parseAlphabeticIndex([xml], 'index.xml', 'index');
    expect(entries.map((entry) => entry.path.join(', '))).toEqual(['Pain', 'Pain, knee', 'Pain, eye', 'Pain, in gout']);
    expect(entries[0]).toMatchObject({ code: 'R52', nonessential: ['acute', 'chronic'], seeAlso: 'Painful', hasMoreCharacters: false });
    expect(entries[1]).toMatchObject({ code: 'M2556', hasMoreCharacters: true });
    expect(entries[2]).toMatchObject({ code: null, see: 'Pain, ocular' });
    expect(entries[3]).toMatchObject({ code: 'M109', manifestation: 'H28' });
  });

  it('read the columns of the neoplasm and drug tables and skip empty cells', () => {
    const table = (cells: string): string =>
      `<ICD10CM.index><letter><mainTerm><title>Row</title>${cells}</mainTerm></letter></ICD10CM.index>`;
    expect(parseNeoplasmTable([table('<cell col="2">C61</cell><cell col="5">--</cell>')], 'n.xml')[0]?.cells).toEqual({
      malignantPrimary: 'C61',
    });
    expect(parseDrugTable([table('<cell col="6">T36.0X5</cell>')], 'd.xml')[0]?.cells).toEqual({ adverseEffect: 'T360X5' });
  });

  it('read HCPCS as csv and as 320-byte records with continuation lines', () => {
    const csv = 'code,kind,short_description,long_description\nJ1000,procedure,Short,"Long, with a comma"\nLT,modifier,Left,Left side\n';
    expect([...parseHcpcsCsv(csv, 'h.csv')].map((entry) => [entry.code, entry.kind, entry.longDescription])).toEqual([
      ['J1000', 'procedure', 'Long, with a comma'],
      ['LT', 'modifier', 'Left side'],
    ]);
    const records = [
      anweb('J1000', '3', 'First words', 'Short'),
      anweb('J1000', '4', 'and more', ''),
      anweb('   LT', '7', 'Left side', 'Left'),
    ].join('\n');
    expect(
      [...parseAnwebFile(records, 'anweb.txt')].map((entry) => [
        entry.code,
        entry.longDescription,
        entry.effectiveFrom,
        entry.terminatedOn,
      ]),
    ).toEqual([
      ['J1000', 'First words and more', '2024-01-01', null],
      ['LT', 'Left side', '2024-01-01', null],
    ]);
  });

  it('read edits with their direction, across chunk borders', () => {
    const table = parsePtpCsv(['column1,column2,modifier_indicator,rationale_id\n20610,99', '213,1,1\n10021,10004,0,2\n'], 'ptp.csv');
    expect(table.size).toBe(2);
    expect(table.find('20610', '99213')).toEqual({ modifierIndicator: 1, rationaleId: 1 });
    expect(table.find('99213', '20610')).toBeNull();
    expect([...table.rows(7)]).toContainEqual([7, '10021', '10004', 0, 2]);
    expect([...parseMueCsv('hcpcs_code,mue_units,mue_mai,mue_rationale\n99213,2,3,Data\n', 'm.csv')]).toEqual([
      { code: '99213', maximumUnits: 2, adjudication: 3, rationale: 'Data' },
    ]);
    expect([...parseAddOnCsv('primary_code,add_on_code,aoc_edit_type\nCCCCC,17003,2\n', 'a.csv')]).toEqual([
      { addOn: '17003', primary: null, type: 2 },
    ]);
  });

  it('read the pairs of a quarter as CMS prints them: those in force in it, with their reasons', () => {
    const table = ptpText(
      [
        '20610\t99213\t\t20200101\t*\t1\tMisuse of column two code with column one code',
        '20610\t99214\t*\t19960101\t20291231\t0\tMore extensive procedure',
        '20610\t99215\t\t20300401\t*\t0\tMore extensive procedure',
        '10021\t10004\t\t20200101\t20300331\t0\tA reason of next year',
      ].join('\r\n'),
    );
    expect(table.size).toBe(2);
    expect(table.find('20610', '99213')).toEqual({ modifierIndicator: 1, rationaleId: 6 });
    expect(table.find('10021', '10004')).toEqual({ modifierIndicator: 0, rationaleId: 15 });
  });

  it('read the unit limits as CMS prints them, below their notice', () => {
    expect([...parseMueTable(`${MUE_HEAD}99213,2,"3 Date of Service Edit: Clinical",Clinical: Data\n,,,\n`, 'm.csv')]).toEqual([
      { code: '99213', maximumUnits: 2, adjudication: 3, rationale: 'Clinical: Data' },
    ]);
  });

  it('read the relative value file as CMS prints it, without its descriptions', () => {
    const row = rvuRow({ 0: '20610', 2: 'Not ours', 3: 'A', 5: '0.79', 11: '2.10', 12: '1.30', 13: '0', 14: '000', 19: '1', 24: '33.28' });
    const [found] = [...parseRelativeValueFile(`${RVU_HEAD}${row}\n`, 'p.csv')];
    expect(found).toMatchObject({
      indicators: { code: '20610', modifier: '', status: 'A', globalPeriod: '000', bilateral: '1' },
      values: { work: 0.79, nonFacilityTotal: 2.1, facilityTotal: 1.3, conversionFactor: 33.28 },
    });
    expect(JSON.stringify(found)).not.toContain('Not ours');
  });

  it.each<[reason: string, read: () => unknown, line: number]>([
    ['not a pair of service codes', () => ptpText('20610\t99213\t\t20200101\t*\t1\tx\nfoot of the page\n'), 5],
    ['written YYYYMMDD', () => ptpText('20610\t99213\t\t2020\t*\t1\tx\n'), 4],
    ['neither * nor', () => ptpText('20610\t99213\t\t20200101\tnever\t1\tx\n'), 4],
    ['modifier indicator', () => ptpText('20610\t99213\t\t20200101\t*\t2\tx\n'), 4],
    ['no line holds a pair', () => ptpText(''), 1],
    ['not a service code', () => [...parseMueTable(`${MUE_HEAD}99,2,3 Date,x\n`, 'f')], 5],
    ['adjudication indicator', () => [...parseMueTable(`${MUE_HEAD}99213,2,Date,x\n`, 'f')], 5],
    ['no row holds the headings', () => [...parseMueTable('99213,2,3,x\n', 'f')], 1],
    ['global period', () => [...parseRelativeValueFile(`${RVU_HEAD}${rvuRow({ 0: '20610', 14: '999' })}\n`, 'f')], 4],
    ['not a number', () => [...parseRelativeValueFile(`${RVU_HEAD}${rvuRow({ 0: '20610', 5: 'many', 14: '000' })}\n`, 'f')], 4],
    ['no row holds the headings', () => [...parseRelativeValueFile('HCPCS,MOD\n', 'f')], 1],
    ['order number', () => [...parseOrderFile(`${orderLine('00001', 'X10', '0', 'A')}\nnonsense`, 'f')], 2],
    ['billable flag', () => [...parseOrderFile(orderLine('00001', 'X10', '7', 'A'), 'f')], 1],
    ['twice', () => [...parseOrderFile(`${orderLine('00001', 'X10', '0', 'A')}\n${orderLine('00002', 'X10', '0', 'A')}`, 'f')], 2],
    ['not an ICD-10-CM code', () => parseTabular(['<a>\n<chapter><name>1</name><diag><name>??</name></diag></chapter></a>'], 'f'), 2],
    [
      'not an ICD-10-CM code',
      () => parseAlphabeticIndex(['<a>\n<mainTerm><title>T</title><code>n/a</code></mainTerm></a>'], 'f', 'index'),
      2,
    ],
    ['', () => parseAlphabeticIndex(['<a>\n\n<mainTerm></a>'], 'f', 'index'), 3],
    ['column', () => parseDrugTable(['<a>\n<mainTerm><title>T</title><cell col="9">X10</cell></mainTerm></a>'], 'f'), 2],
    ['not a HCPCS Level II code', () => [...parseHcpcsCsv('code,kind,short_description,long_description\n99213,procedure,a,b\n', 'f')], 2],
    ['lacks long_description', () => [...parseHcpcsCsv('code,kind,short_description\n', 'f')], 1],
    ['position 11', () => [...parseAnwebFile(anweb('J1000', '5', 'a', 'b'), 'f')], 1],
    ['does not follow its first line', () => [...parseAnwebFile(anweb('J1000', '4', 'a', 'b'), 'f')], 1],
    ['modifier indicator', () => parsePtpCsv(['column1,column2,modifier_indicator,rationale_id\n20610,99213,5,1\n'], 'f'), 2],
    ['whole number', () => [...parseMueCsv('hcpcs_code,mue_units,mue_mai,mue_rationale\n99213,two,3,x\n', 'f')], 2],
    ['edit type', () => [...parseAddOnCsv('primary_code,add_on_code,aoc_edit_type\n1,2,4\n', 'f')], 2],
    ['range of ages', () => parseAgeConflicts('code,category,age_min,age_max\nA1,adult,20,10\n', 'f'), 2],
    ['neither F nor M', () => parseSexConflicts('code,allowed_sex\nA1,X\n', 'f'), 2],
    ['not a number', () => parseHccMapping('diagnosis_code,cc,model_name\nA1,x,V28\n', 'f'), 2],
    ['two-digit', () => [...parsePlaceOfServiceCsv('pos_code,pos_type,pos_name,pos_description\n1,Facility,a,b\n', 'f')], 2],
    [
      'global period',
      () => [
        ...parseFeeScheduleIndicators(
          'hcpcs_code,mod,status,pctc,glob,mult_proc,bilat_surg,asst_surg,co_surg,team_surg\nA,,A,0,999,0,0,0,0,0\n',
          'f',
        ),
      ],
      2,
    ],
    ['never closed', () => [...parseHcpcsCsv('code,kind,short_description,long_description\nJ1000,procedure,"a,b\n', 'f')], 2],
  ])('refuse a malformed file with file, line and reason: %s', (reason, read, line) => {
    let thrown: unknown = null;
    try {
      read();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(MalformedReleaseError);
    expect(thrown).toMatchObject({ file: 'f', line });
    expect(String(thrown)).toContain(reason);
  });
});
