import type { Claim } from '../../claim.js';
import { controlNumber9, creationElements, fixedWidth } from '../../x12/element-formats.js';
import { sanitizeText } from '../../x12/sanitize-text.js';
import { segment } from '../../x12/write-segment.js';
import { OUR_DELIMITERS } from '../../x12/delimiters.js';
import { billingProviderKey, billingProviderLoop } from './billing-provider-loop.js';
import { claimLoop } from './claim-loop.js';
import { dependentLoop, isPatientSubscriber, subscriberLoop } from './subscriber-loops.js';

/** GS08 and ST03 of the professional claim. */
export const VERSION_837P = '005010X222A1';
/** TR3 recommendation for CLM segments in one ST–SE; many payers reject more (claims.md §1). */
export const MAX_CLAIMS_PER_TRANSACTION_SET = 5_000;

/** One end of the connection: `ZZ`, `30`, `01` … and the id, at most 15 characters. */
export type TradingPartner = { qualifier: string; id: string };
export type Submitter = { name: string; id: string; contactName: string; phone: string; email: string | null };

export type Render837pOptions = {
  /** Written into the headers; the renderer itself never looks at a clock. */
  createdAt: Date;
  /** ISA15. */
  usage: 'T' | 'P';
  /** ISA14: whether a TA1 is wanted. */
  wantsInterchangeAcknowledgement?: boolean;
  interchangeControlNumber: number;
  groupControlNumber: number;
  /** BHT03, 30 characters at most; with more than one ST the later ones carry `-2`, `-3` … */
  batchReference: string;
  sender: TradingPartner;
  receiver: TradingPartner;
  receiverName: string;
  submitter: Submitter;
  maxClaimsPerTransactionSet?: number;
};

/**
 * Writes an interchange of professional claims (X12 005010X222A1) piece by piece: header, one piece a claim, trailer. Claims
 * of one billing provider should follow each other: each change of provider opens a new 2000A loop. Same claims and options,
 * same bytes.
 */
export function* render837p(claims: Iterable<Claim>, options: Render837pOptions): Generator<string, void, undefined> {
  const writer = new InterchangeWriter(options);
  for (const claim of claims) yield writer.add(claim);
  yield writer.close();
}

/** The same for claims that arrive in pages from a database. */
export async function* stream837p(claims: AsyncIterable<Claim>, options: Render837pOptions): AsyncGenerator<string, void, undefined> {
  const writer = new InterchangeWriter(options);
  for await (const claim of claims) yield writer.add(claim);
  yield writer.close();
}

class InterchangeWriter {
  private transactionSets = 0;
  private claimsInSet = 0;
  private segmentsInSet = 0;
  private hierarchyNumber = 0;
  private billingHierarchyNumber = 0;
  private billingKey = '';
  private isOpen = false;

  constructor(private readonly options: Render837pOptions) {}

  add(claim: Claim): string {
    let text = this.isOpen ? '' : this.openInterchange();
    const limit = this.options.maxClaimsPerTransactionSet ?? MAX_CLAIMS_PER_TRANSACTION_SET;
    if (this.claimsInSet >= limit) text += this.closeTransactionSet();
    if (this.segmentsInSet === 0) text += this.openTransactionSet();
    text += this.count(this.claimSegments(claim));
    this.claimsInSet += 1;
    return text;
  }

  close(): string {
    if (!this.isOpen) throw new RangeError('A file needs at least one claim.');
    const { groupControlNumber, interchangeControlNumber } = this.options;
    return (
      this.closeTransactionSet() +
      segment('GE', String(this.transactionSets), String(groupControlNumber)) +
      segment('IEA', '1', controlNumber9(interchangeControlNumber))
    );
  }

  private claimSegments(claim: Claim): string[] {
    const segments: string[] = [];
    const key = billingProviderKey(claim.billingProvider);
    if (key !== this.billingKey) {
      this.billingKey = key;
      this.billingHierarchyNumber = this.nextHierarchyNumber();
      segments.push(...billingProviderLoop(claim.billingProvider, this.billingHierarchyNumber));
    }
    const subscriberNumber = this.nextHierarchyNumber();
    segments.push(...subscriberLoop(claim, subscriberNumber, this.billingHierarchyNumber));
    if (!isPatientSubscriber(claim)) segments.push(...dependentLoop(claim, this.nextHierarchyNumber(), subscriberNumber));
    segments.push(...claimLoop(claim));
    return segments;
  }

  private openInterchange(): string {
    const { options } = this;
    const created = creationElements(options.createdAt);
    this.isOpen = true;
    return (
      segment(
        'ISA',
        '00',
        fixedWidth('', 10),
        '00',
        fixedWidth('', 10),
        options.sender.qualifier,
        fixedWidth(sanitizeText(options.sender.id), 15),
        options.receiver.qualifier,
        fixedWidth(sanitizeText(options.receiver.id), 15),
        created.shortDate,
        created.time,
        OUR_DELIMITERS.repetition,
        '00501',
        controlNumber9(options.interchangeControlNumber),
        options.wantsInterchangeAcknowledgement ? '1' : '0',
        options.usage,
        OUR_DELIMITERS.component,
      ) +
      segment(
        'GS',
        'HC',
        sanitizeText(options.sender.id),
        sanitizeText(options.receiver.id),
        created.date,
        created.time,
        String(options.groupControlNumber),
        'X',
        VERSION_837P,
      )
    );
  }

  private openTransactionSet(): string {
    this.transactionSets += 1;
    this.claimsInSet = 0;
    this.hierarchyNumber = 0;
    this.billingKey = '';
    const { options } = this;
    const created = creationElements(options.createdAt);
    const { submitter } = options;
    const email = submitter.email ? ['EM', sanitizeText(submitter.email)] : [];
    const reference = sanitizeText(options.batchReference);
    return this.count([
      segment('ST', '837', this.transactionSetNumber(), VERSION_837P),
      segment(
        'BHT',
        '0019',
        '00',
        this.transactionSets === 1 ? reference : `${reference}-${this.transactionSets}`,
        created.date,
        created.time,
        'CH',
      ),
      segment('NM1', '41', '2', sanitizeText(submitter.name), '', '', '', '', '46', sanitizeText(submitter.id)),
      segment('PER', 'IC', sanitizeText(submitter.contactName), 'TE', submitter.phone.replaceAll(/\D/g, ''), ...email),
      segment('NM1', '40', '2', sanitizeText(options.receiverName), '', '', '', '', '46', sanitizeText(options.receiver.id)),
    ]);
  }

  /** SE01 counts the segments from ST to SE, both included. */
  private closeTransactionSet(): string {
    const trailer = segment('SE', String(this.segmentsInSet + 1), this.transactionSetNumber());
    this.segmentsInSet = 0;
    return trailer;
  }

  private transactionSetNumber(): string {
    return String(this.transactionSets).padStart(4, '0');
  }

  private nextHierarchyNumber(): number {
    this.hierarchyNumber += 1;
    return this.hierarchyNumber;
  }

  private count(segments: readonly string[]): string {
    this.segmentsInSet += segments.length;
    return segments.join('');
  }
}
