/** What was done, in words that follow a name: "Dana Okafor · opened the case". */
const ACTIONS = `
session.signIn | signed in
session.signOut | signed out
session.signOutEverywhere | signed out everywhere
session.lock | locked the screen
session.unlock | unlocked the screen
user.add | added a person
user.change | changed a person
user.changePassword | changed the own password
user.setPassword | set a new password for a person
user.signOutEverywhere | signed a person out everywhere
user.endPause | ended a person’s sign-in pause
practice.create | set the practice up
practice.change | changed the practice’s settings
demo.enter | entered the demo’s cases
facility.add | added a facility
facility.change | changed a facility
provider.add | added a provider
provider.addReferring | added a referring provider
provider.change | changed a provider
payer.add | added a payer
payer.change | changed a payer
fee.add | added a fee
fee.change | changed a fee
patient.search | searched for a patient
patient.read | opened a patient
patient.compare | was shown patients with a like name
patient.add | added a patient
patient.change | changed a patient
coverage.add | added a coverage
coverage.read | saw the coverage of a case
coverage.correct | corrected a coverage
coverage.retire | took a coverage out of use
coverage.bringBack | brought a coverage back into use
case.list | saw the list of cases
case.listDrafts | saw the unsent cases
case.start | began a case
case.read | opened the case
case.save | changed the unsent case
case.discard | discarded the case
case.submit | sent the case for coding
case.recall | took the case back
case.prepare | read the note and computed suggestions
case.take | took the case
case.release | gave the case back
case.takeOver | took the case over
case.leaseExpired | put the case back, its coder was away
case.hold | put the case on hold
case.resume | resumed the case
case.askProvider | asked the provider
case.submitCoding | submitted the coding
case.takeForReview | took the case for review
case.approve | approved the coding
case.returnToCoder | returned the case to its coder
case.buildClaim | built the claim
case.revealIdentity | revealed the patient’s identity
case.readCodeHistory | saw which codes the patient had before
note.read | read the note
note.addend | added an addendum to the note
suggestion.run | computed suggestions
learning.reset | made suggestions forget what they had learned
learning.export | downloaded the report on suggestions
document.add | added a document
document.remove | removed a document
document.extractText | read a document’s text
draft.edits | changed the draft
draft.addDiagnosis | added a diagnosis
draft.removeDiagnosis | removed a diagnosis
draft.replaceDiagnosis | replaced a diagnosis
draft.moveDiagnosis | moved a diagnosis
draft.addLine | added a service line
draft.removeLine | removed a service line
draft.replaceLineCode | replaced a line’s code
draft.moveLine | moved a line
draft.setModifiers | changed modifiers
draft.setUnits | changed units
draft.setPointers | changed pointers
draft.setCharge | changed a charge
draft.setVisitLevel | set the visit level with its reasons
draft.rejectSuggestion | rejected a suggestion
draft.reconsiderSuggestion | reconsidered a suggestion
draft.keepFinding | kept a finding with a reason
draft.reopenFinding | reopened a finding
draft.undo | undid an edit
draft.redo | redid an edit
policies.load | loaded coverage policies
policies.withdraw | withdrew coverage policies
rule.propose | proposed a rule
rule.switchOn | switched a rule on
rule.try | tried a rule on past claims
rule.end | ended a rule
case.remark | sent a remark
query.send | asked the provider a question
query.list | saw the questions
query.view | opened a question
query.answer | answered a question
claim.list | saw the list of claims
claim.exportCsv | exported claims as CSV
claim.built | built the claim
claim.rebuilt | built the claim again
claim.scrubbedClean | checked the claim: clean
claim.scrubbedBlocked | checked the claim: blocked
claim.held | held the claim
claim.released | released the claim
claim.exported | put the claim into a batch
claim.testTakenBack | took the claim back from a test batch
claim.cancelled | cancelled the claim
claim.outcomeReceived | wrote down that the clearinghouse took the claim
claim.outcomeRejected | wrote down that the claim was sent back
claim.outcomeAccepted | wrote down that the payer accepted the claim
claim.outcomePended | wrote down that the payer is still deciding
claim.outcomePayment | wrote down what the payer paid
claim.outcomeDenied | wrote down that the payer denied the claim
claim.outcomeAppealed | appealed the payer’s decision
claim.outcomeReversed | wrote down that the payer took its decision back
claim.outcomeWrittenOff | wrote the claim off
claim.outcomeClosed | closed the claim
claim.outcomeStruck | struck out the last entry about the claim
claim.orderingProviderNamed | named the ordering provider of the claim
claimBatch.create | made a batch
claimBatch.download | downloaded a batch
claimBatch.takeBack | took a test batch back
auditLog.read | read this log
auditLog.export | exported this log
job.retry | tried a failed job again
`;

const WORDS = new Map(
  ACTIONS.trim()
    .split('\n')
    .map((line) => {
      const [action = '', words = ''] = line.split(' | ');
      return [action, words];
    }),
);

const spaced = (text: string) =>
  text.replaceAll('_', ' ').replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** An action that has no words of its own yet is still readable: 'rule.switchOn' → "rule: switch on". */
export function actionWords(action: string): string {
  return WORDS.get(action) ?? spaced(action).replace('.', ': ');
}

const KINDS = new Map([
  ['auditLog', 'This log'],
  ['claimBatch', 'Batches'],
  ['case', 'Cases'],
  ['claim', 'Claims'],
  ['coverage', 'Coverages'],
  ['document', 'Documents'],
  ['draft', 'Coding edits'],
  ['facility', 'Facilities'],
  ['fee', 'Fees'],
  ['job', 'Jobs'],
  ['note', 'Notes read'],
  ['patient', 'Patients'],
  ['payer', 'Payers'],
  ['practice', 'Practice settings'],
  ['provider', 'Providers'],
  ['query', 'Questions'],
  ['session', 'Sign-ins'],
  ['user', 'People'],
]);

export function kindWords(kind: string): string {
  const words = KINDS.get(kind) ?? spaced(kind);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const OUTCOME_WORDS: Readonly<Record<string, string>> = { done: 'Done', refused: 'Refused', failed: 'Failed' };
