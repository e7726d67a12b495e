import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { isOneOf } from '../column-types.js';
import { SuggestionRun } from './suggestion-run.entity.js';

@Entity('suggestion_decision')
@ForeignKey(() => SuggestionRun, ['practiceId', 'runId'], ['practiceId', 'id'])
@Index(['practiceId', 'caseId'])
@Check('suggestion_decision_decision_check', isOneOf('decision', ['accepted', 'rejected', 'withdrawn']))
export class SuggestionDecision {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') runId: string;
  @Column('text') suggestionId: string;
  @Column('text') code: string;
  @Column('text') decision: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid') actorId: string;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}
