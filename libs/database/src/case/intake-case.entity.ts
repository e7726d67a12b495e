import { CASE_STATES, type CaseState, HOLD_REASONS, type HoldReason } from '@chartwright/lifecycle';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { type JsonObject, isOneOf } from '../column-types.js';
import { AppUser } from '../identity/app-user.entity.js';
import { Practice } from '../identity/practice.entity.js';
import { Coverage } from '../patient/coverage.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Facility } from '../practice/facility.entity.js';
import { Provider } from '../practice/provider.entity.js';

@Entity('intake_case')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@ForeignKey(() => Patient, ['practiceId', 'patientId'], ['practiceId', 'id'])
@ForeignKey(() => Coverage, ['practiceId', 'coverageId'], ['practiceId', 'id'])
@ForeignKey(() => Provider, ['practiceId', 'renderingProviderId'], ['practiceId', 'id'])
@ForeignKey(() => Provider, ['practiceId', 'referringProviderId'], ['practiceId', 'id'])
@ForeignKey(() => Provider, ['practiceId', 'supervisingProviderId'], ['practiceId', 'id'])
@ForeignKey(() => Facility, ['practiceId', 'facilityId'], ['practiceId', 'id'])
@ForeignKey(() => AppUser, ['coderId'], ['id'])
@ForeignKey(() => AppUser, ['createdBy'], ['id'])
@Unique(['practiceId', 'number'])
@Index('intake_case_ready_idx', ['practiceId', 'specialty', 'completedAt'], { where: `state = 'ready'` })
@Index(['practiceId', 'state'])
@Index(['practiceId', 'patientId', 'dateOfService'])
@Index(['coderId', 'state'])
@Check('intake_case_state_check', isOneOf('state', CASE_STATES))
@Check('intake_case_hold_reason_check', `hold_reason IS NULL OR ${isOneOf('hold_reason', Object.keys(HOLD_REASONS))}`)
@Check('intake_case_priority_check', isOneOf('priority', ['rush', 'normal', 'backlog']))
export class IntakeCase {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  /** `26-01482`: year and running number. */
  @Column({ type: 'text', collation: 'C' }) number: string;
  @Column('text') state: CaseState;
  @Column('uuid', { nullable: true }) patientId: string | null;
  @Column('uuid', { nullable: true }) coverageId: string | null;
  @Column('boolean', { default: false }) isSelfPay: boolean;
  @Column('uuid', { nullable: true }) renderingProviderId: string | null;
  @Column('uuid', { nullable: true }) referringProviderId: string | null;
  @Column('uuid', { nullable: true }) supervisingProviderId: string | null;
  @Column('uuid', { nullable: true }) facilityId: string | null;
  @Column('date', { nullable: true }) dateOfService: string | null;
  @Column('text', { nullable: true }) placeOfService: string | null;
  @Column('text', { nullable: true }) visitType: string | null;
  @Column('text', { nullable: true }) specialty: string | null;
  /** CLM11: AA auto, EM employment, OA other. */
  @Column('text', { nullable: true }) accidentKind: string | null;
  @Column('text', { nullable: true }) accidentState: string | null;
  @Column('date', { nullable: true }) accidentDate: string | null;
  @Column('date', { nullable: true }) onsetDate: string | null;
  @Column('date', { nullable: true }) admissionDate: string | null;
  @Column('date', { nullable: true }) dischargeDate: string | null;
  @Column('date', { nullable: true }) lastMenstrualDate: string | null;
  @Column('text', { nullable: true }) priorAuthorization: string | null;
  @Column('text', { nullable: true }) referralNumber: string | null;
  @Column('boolean', { default: false }) isNoteSigned: boolean;
  @Column('text', { nullable: true }) signedBy: string | null;
  @Column('text', { nullable: true }) rushReason: string | null;
  /** OP-007: "it is another visit" was answered for these cases. */
  @Column('jsonb', { default: () => `'[]'` }) otherVisitCaseIds: readonly string[];
  /** The form as typed so far, while the case is a draft. */
  @Column('jsonb', { default: () => `'{}'` }) form: JsonObject;
  @Column('text', { default: 'normal' }) priority: string;
  @Column('int', { default: 0 }) expectedChargeCents: number;
  @Column('int', { nullable: true }) timelyFilingDays: number | null;
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
  /** When the clock of the promise starts (OP-001). */
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  /** Finished pauses of the clock, and the beginning of the one that is open. */
  @Column('int', { default: 0 }) pausedMinutes: number;
  @Column('timestamptz', { nullable: true }) pausedSince: Date | null;
  /** Last day to file with the payer. */
  @Column('date', { nullable: true }) fileBy: string | null;
  @Column('timestamptz', { nullable: true }) codedAt: Date | null;
  @Column('uuid', { nullable: true }) coderId: string | null;
  @Column('text', { nullable: true }) holdReason: HoldReason | null;
  @Column('text', { nullable: true }) holdNote: string | null;
  @Column('uuid', { nullable: true }) duplicateOfId: string | null;
  @Column('uuid') createdBy: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
  @Column('int', { default: 1 }) version: number;
}
