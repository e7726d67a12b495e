import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { IntakeCase } from '../case/intake-case.entity.js';
import { isOneOf } from '../column-types.js';

/** What became of one code of one finished case. Codes and counts only: no word of the note, nothing of the patient. */
@Entity('learning_outcome')
@ForeignKey(() => IntakeCase, ['practiceId', 'caseId'], ['practiceId', 'id'])
@Unique(['practiceId', 'caseId', 'code'])
@Index(['practiceId', 'decidedOn'])
@Check('learning_outcome_kind_check', isOneOf('kind', ['diagnosis', 'procedure']))
@Check('learning_outcome_shown_check', isOneOf('shown', ['proposed', 'listed', 'none']))
@Check('learning_outcome_fate_check', isOneOf('fate', ['kept', 'rejected', 'passed', 'added']))
export class LearningOutcome {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') code: string;
  @Column('text') kind: 'diagnosis' | 'procedure';
  @Column('text') shown: 'proposed' | 'listed' | 'none';
  @Column('text') fate: 'kept' | 'rejected' | 'passed' | 'added';
  /** Number of the reason in the coder's closed list. */
  @Column('int', { nullable: true }) reason: number | null;
  /** What the words alone promised; null for a code that was not suggested. */
  @Column('float8', { nullable: true }) confidence: number | null;
  @Column('text', { default: '' }) specialty: string;
  /** An id as text, empty for none: part of keys. */
  @Column('text', { default: '' }) provider: string;
  /** In the practice's own calendar. */
  @Column('date') decidedOn: string;
  /** How often the practice had forgotten what was learned when this was counted. */
  @Column('int', { default: 0 }) epoch: number;
  /** Its place on the claim changed after coding was first submitted. */
  @Column('boolean', { default: false }) isChanged: boolean;
}
