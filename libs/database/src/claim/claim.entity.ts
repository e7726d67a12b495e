import { CLAIM_STATES, type ClaimState } from '@chartwright/lifecycle';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { type JsonObject, isOneOf } from '../column-types.js';
import { IntakeCase } from '../case/intake-case.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Payer } from '../practice/payer.entity.js';
import { Provider } from '../practice/provider.entity.js';

@Entity('claim')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@ForeignKey(() => Patient, ['practiceId', 'patientId'], ['practiceId', 'id'])
@ForeignKey(() => Payer, ['practiceId', 'payerId'], ['practiceId', 'id'])
@ForeignKey(() => Provider, ['practiceId', 'renderingProviderId'], ['practiceId', 'id'])
@Unique(['practiceId', 'controlNumber'])
@Unique(['practiceId', 'caseId', 'part', 'payerSequence'])
@Index(['practiceId', 'state', 'dateOfService'])
@Index(['practiceId', 'payerId'])
@Index(['practiceId', 'patientId', 'dateOfService'])
@Index(['id'])
@Check('claim_state_check', isOneOf('state', CLAIM_STATES))
export class Claim {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  /** A case with more than 50 lines or 12 diagnoses becomes several claims: 1, 2 … */
  @Column('int', { default: 1 }) part: number;
  /** CLM01, at most 20 of A–Z, 0–9 and `-`; kept for frequencies 7 and 8. */
  @Column({ type: 'text', collation: 'C' }) controlNumber: string;
  @Column('text') state: ClaimState;
  @Column('text', { default: 'P' }) payerSequence: string;
  @Column('uuid') patientId: string;
  @Column('uuid', { nullable: true }) payerId: string | null;
  @Column('uuid', { nullable: true }) renderingProviderId: string | null;
  @Column('date') dateOfService: string;
  @Column('int') totalChargeCents: number;
  @Column('int', { default: 1 }) currentVersion: number;
  /** CLM05-3: 1 original, 7 replacement, 8 void. */
  @Column('text', { default: '1' }) frequencyCode: string;
  @Column('text', { nullable: true }) payerClaimNumber: string | null;
  /** What the last scrub found (CL-…). */
  @Column('jsonb', { default: () => `'[]'` }) findings: readonly JsonObject[];
  @Column('text', { nullable: true }) holdReason: string | null;
  /** Versions of own rules whose hold a person has lifted for this claim. */
  @Column('jsonb', { default: () => `'[]'` }) releasedRules: readonly string[];
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
}
