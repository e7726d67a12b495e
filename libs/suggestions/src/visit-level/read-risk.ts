import { findDrugs } from '../conventions/drug-effects.js';
import type { Note } from '../note.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import { isStated, statedWords } from './stated-words.js';
import type { ElementReading, VisitFact } from './visit-reading.js';

const PRESCRIPTION =
  /\b(?:start|continue|cont|incr(?:ease)?|decr(?:ease)?|refill|prescri\w+|rx|initiate|resume|add|adjust|titrate|switch|change)\b[^.\n]{0,40}\b(?:\w+(?:pril|sartan|olol|statin|pine|mycin|cillin|floxacin|azole|prazole|gliptin|gliflozin|glutide|xaban|oxetine|traline|pram|zepam|azepam|cycline|sone|solone|terol|dronate|mab)|mg|mcg|units?|u|insulin|metformin|augmentin|macrobid|keflex|prednisone|gabapentin|levothyroxine|amox\w*|lasix|warfarin|dose|po|qhs|bid|daily)\b/gi;
/** A drug with dose and course needs no verb in a plan. */
const COURSE =
  /\b(?!ibuprofen|acetaminophen|tylenol|advil|aleve|naproxen|aspirin|vitamin|iron)[a-z]{5,}\s+\d+(?:\.\d+)?\s*(?:mg|mcg|units)\s*(?:po\s+)?(?:x\s*\d+\s*d|daily|bid|tid|qid|qhs|q\d+h|weekly)\b/gi;
/** Prescription drugs by the ending or the trade name; in an assessment or plan each of them is managed. */
const BY_NAME =
  /\b(?:\w{3,}(?:mab|tinib|danib|vir|afil|triptan|setron|parin|platin|taxel|lukast|thiazide|semide|lactone|gliptin|gliflozin|glutide|xaban|racetam|trigine|triptyline|peridone|statin|sartan|cillin|mycin|floxacin|cycline|prazole|conazole|dronate|zosin|tadine|olol|dipine)|cef\w{3,}|ceph\w{3,}|bicillin|PCN|penicillin|midodrine|donepezil|memantine|trimix|biktarvy|descovy|genvoya|triumeq|dovato|eliquis|xarelto|entresto|jardiance|farxiga|ozempic|wegovy|mounjaro|zepbound|trulicity|humira|enbrel|dupixent|stelara|skyrizi|synthroid|lexapro|zoloft|prozac|cymbalta|effexor|wellbutrin|buspar|adderall|vyvanse|concerta|suboxone|symbicort|advair|trelegy|spiriva|xolair|botox|lupron|prolia|methimazole|levothyroxine|LT4|OCPs?|colchicine|allopurinol|hydroxychloroquine|MTX|TXA|tranexamic acid|albuterol|HCTZ|amox\w*|varenicline|chantix|bup(?:renorphine)?\/n\w+|citalopram|buspirone|bupropion|trazodone|mirtazapine|lithium|clobetasol|betamethasone|triamcinolone|mupirocin|fluocinonide|permethrin|ivermectin|tretinoin|adapalene|clindamycin|nitrofurantoin|labetalol|nifedipine|progesterone|estradiol|misoprostol|morphine|tramadol|oxycodone|hydrocodone|LAMA|LABA|ICS|apremilast|terbinafine|bactrim|augmentin|macrobid|valtrex|tamiflu|paxlovid)\b/gi;
/** Sold without prescription, or given as such more often than not. */
const OVER_THE_COUNTER =
  /^(?:ibuprofen|acetaminophen|tylenol|advil|motrin|aleve|naproxen|aspirin|asa|loratadine|claritin|cetirizine|zyrtec|fexofenadine|allegra|diphenhydramine|benadryl|guaifenesin|mucinex|dextromethorphan|pseudoephedrine|senna|docusate|miralax|peg|polyethylene|bisacodyl|metamucil|psyllium|tums|calcium|magnesium|zinc|iron|ferrous|vitamin|folate|folic|melatonin|saline|famotidine|loperamide|imodium|bismuth|simethicone|lidocaine|epinephrine|nsaids?|steroids?|vaccine|alcohol|nicotine|insulin pump|oxygen|contrast|chemotherapy|chemo)\b/i;
const SAME_DRUGS =
  /\b(?:same (?:meds?|medications?|regimen|dose|drugs?|inhalers?)|(?:no|without) (?:med(?:ication)?|dose) changes?|(?<!\bcap(?:illary)?\s)(?:refill|renew)(?:ed|s|ing)?\b(?! (?:time|cap|<|brisk))|continue (?:current )?(?:meds?|medications?|regimen|therapy|treatment|inhalers?))\b/gi;

/** A prescription drug that the assessment or plan names is one whose course was decided at this visit (coding-rules §4). */
function drugsOfPlan(note: Note): EvidenceSpan[] {
  return findDrugs(note)
    .filter(({ span }) => (span.section === 'assessment' || span.section === 'plan') && !OVER_THE_COUNTER.test(span.quote))
    .map(({ span }) => span)
    .filter((span) => isStated(note, span));
}

const HIGH_RISK =
  /\b(?:decision (?:regarding|about|for) hospitali|transfer(?:red)? to|admit|emergency surgery|DNR|drug toxicity monitoring|IV (?:morphine|dilaudid|fentanyl))\w*/gi;
const SOCIAL =
  /\b(?:homeless\w*|unhoused|food insecurity|cannot afford|can't afford|unable to afford|lost (?:his|her|their) insurance|no transportation|lack of transportation)\b/gi;
const LOW_RISK =
  /\b(?:over[- ]the[- ]counter|OTC|ibuprofen|acetaminophen|tylenol|physical therapy|(?:home|outpatient|start|refer\w* to|continue) PT|PT (?:referral|eval\w*|exercises|\d ?x|for \d)|rest|ice|elevation|saline|warm compress\w*|splint\w*|brace)\b/gi;

/** Elective major surgery, decided on at this visit. */
const SURGERY =
  /\b(?:book(?:ed)?|schedul(?:e|ed|ing)|consent(?:ed)?(?: signed| for)?|wants|elects?|proceed with|plan(?:ned)?:?|will do|set up for|candidate for)\b[^.;\n]{0,50}\b(?:(?!colonosc|cystosc|hysterosc\w* for dx)\w*(?:ectomy|plasty)|(?:lap\w*|robotic|open|arthroscopic|endoscopic) [\w ]{0,24}(?:repair|release)|CTR|TAPP|TEP|T[KH]A|ORIF|surgery|reconstruction|fusion|TOLAC|IOL|induction|cesarean)\b|\b(?:IOL|induction) (?:at|on|scheduled|planned)\b|\bTOLAC consent\b/gi;

const isOfPlan = ({ section }: EvidenceSpan): boolean => section === 'plan' || section === 'assessment' || section === 'unknown';

/** The third column: what is decided, and what it may do to the patient. Low is what a visit with any advice comes to. */
export function readRisk(note: Note): ElementReading {
  const high = statedWords(note, HIGH_RISK).slice(0, 2);
  const drugs = [
    ...statedWords(note, PRESCRIPTION),
    ...statedWords(note, COURSE).filter(isOfPlan),
    ...drugsOfPlan(note),
    ...statedWords(note, BY_NAME).filter((span) => isOfPlan(span) && !OVER_THE_COUNTER.test(span.quote)),
    ...statedWords(note, SAME_DRUGS).filter(isOfPlan),
  ].slice(0, 3);
  const surgery = statedWords(note, SURGERY).filter(isOfPlan).slice(0, 1);
  const social = statedWords(note, SOCIAL).slice(0, 1);
  const low = statedWords(note, LOW_RISK).slice(0, 2);
  const facts: VisitFact[] = [
    ...high.map((span): VisitFact => ({ says: 'Hospital, emergency surgery, or toxicity to watch', level: 'high', span })),
    ...drugs.map((span): VisitFact => ({ says: 'Prescription drug management', level: 'moderate', span })),
    ...surgery.map((span): VisitFact => ({ says: 'Decision on major surgery or delivery', level: 'moderate', span })),
    ...social.map((span): VisitFact => ({ says: 'Circumstances limit care', level: 'moderate', span })),
    ...low.map((span): VisitFact => ({ says: 'Over-the-counter or self-care', level: 'low', span })),
  ];
  return { level: high.length > 0 ? 'high' : drugs.length > 0 || surgery.length > 0 || social.length > 0 ? 'moderate' : 'low', facts };
}
