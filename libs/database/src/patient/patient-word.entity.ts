import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Patient } from './patient.entity.js';

/** One word of a patient's name, as somebody types it who has no accents: a trigger of `patient` keeps them. */
@Entity('patient_word')
@ForeignKey(() => Patient, ['practiceId', 'patientId'], ['practiceId', 'id'])
@Unique(['practiceId', 'word', 'patientId'])
@Index(['practiceId', 'patientId'])
export class PatientWord {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') patientId: string;
  /** In the order of its bytes, so that an index finds its beginning. */
  @Column({ type: 'text', collation: 'C' }) word: string;
}
