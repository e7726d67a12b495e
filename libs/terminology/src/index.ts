export { MalformedReleaseError } from './malformed-release-error.js';
export { parseOrderFile, type OrderRow } from './icd10cm/order-file.js';
export { parseNoteTargets, targetCovers, type NoteTarget } from './icd10cm/note-target.js';
export {
  NOTE_KINDS,
  tabularSteps,
  type NoteKind,
  type SevenCharacter,
  type Tabular,
  type TabularNode,
  type TabularNote,
} from './icd10cm/tabular.js';
export { alphabeticIndexSteps, type IndexEntry, type IndexSource } from './icd10cm/alphabetic-index.js';
export {
  DRUG_COLUMNS,
  NEOPLASM_COLUMNS,
  parseDrugTable,
  parseNeoplasmTable,
  type DrugColumn,
  type NeoplasmColumn,
  type TableRow,
} from './icd10cm/index-table.js';
export { parseHcpcsCsv, type HcpcsEntry } from './hcpcs/hcpcs.js';
export { parseLicenseeFile } from './cpt/licensee-file.js';
export { parseAnwebFile } from './hcpcs/anweb-record.js';
export { parsePtpCsv, PtpTable, PtpTableBuilder, type PtpEdit } from './ncci/ptp-table.js';
export { addPtpText } from './ncci/ptp-text.js';
export { parseMueCsv, parseMueTable, type MueEdit } from './ncci/mue.js';
export { parseRelativeValueFile } from './mpfs/relative-value-file.js';
export { parseAddOnCsv, type AddOnEdit } from './ncci/add-on.js';
export { NO_MCE_LISTS, parseAgeConflicts, parseCodeList, parseSexConflicts, type AgeRange, type MceLists } from './mce/mce-lists.js';
export { parseCmsHccTable, parseHccLabels, parseHccMapping, type HccCategory } from './hcc/hcc-mapping.js';
export { parsePlaceOfServiceCsv, type PlaceOfService } from './pos/place-of-service.js';
export {
  parseFeeScheduleIndicators,
  parseRelativeValueUnits,
  type FeeScheduleIndicators,
  type RelativeValueUnits,
} from './mpfs/fee-schedule-indicators.js';
export {
  CODE_SYSTEMS,
  OPEN_ENDED,
  openEndedRelease,
  releaseFromName,
  type ChosenRelease,
  type CodeSystem,
  type Release,
  type Released,
} from './release/release.js';
export { CodeTree, type CodeEntry } from './release/code-tree.js';
export { sideOf, type LateralitySibling, type Side } from './release/laterality.js';
export { nearbyCodes, type NearbyCode, type NearbyRelation } from './release/nearby-codes.js';
export {
  CODE_CHANGES,
  COMPARED_SYSTEMS,
  compareWithPrevious,
  countChanges,
  type CodeChange,
  type CodeChangeKind,
  type ComparedSystem,
  type CountByChange,
  type ReleaseComparison,
} from './release/release-differences.js';
export { countReleases, type CountedRelease, type ReleaseCount } from './release/release-counts.js';
export { indexEntriesFor, indexPathOf, type PlacedIndexEntry } from './release/index-lookup.js';
export { AddOnTable, type AddOnRule } from './release/add-on-table.js';
export {
  CodeBook,
  NO_PARTS,
  type CodeBookParts,
  type HccContent,
  type IndexContent,
  type MpfsContent,
  type NcciContent,
} from './release/code-book.js';
export { CodeBookView, withSeventhCharacter, type InheritedNote, type SeventhCharacterChoice } from './release/code-book-view.js';
export { type Steps } from './steps.js';
export { buildSearchIndex, searchIndexSteps, type SearchIndex } from './search/search-index.js';
export { searchCodes, type CodeHit, type CodeSearch, type CodeSearchResult } from './search/search-codes.js';
export { wordMatcher } from './search/matched-words.js';
export { OwnWords } from './words/own-words.js';
export { type WordLine } from './words/word-table.js';
export { starterCodes } from './starter/starter-codes.js';
export { STARTER_RELEASE_NAME, starterParts, starterServices } from './starter/starter-parts.js';
export { warmUp, warmUpSteps } from './search/warm-up.js';
export { everydayCodes } from './words/common-codes.js';
