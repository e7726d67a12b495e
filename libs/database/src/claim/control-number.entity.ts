import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { wholeNumber } from '../column-types.js';
import { Practice } from '../identity/practice.entity.js';

/** The last number given out for ISA13, GS06, batches, claims; allocated by UPDATE … RETURNING inside the transaction. */
@Entity('control_number')
@ForeignKey(() => Practice, ['practiceId'], ['id'])
@Unique(['practiceId', 'kind', 'partner'])
export class ControlNumber {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: string;
  @Column('text', { default: '' }) partner: string;
  @Column('bigint', { transformer: wholeNumber }) lastValue: number;
}
