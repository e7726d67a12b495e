import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * Counts of a code by scope, kept with each submission: the practice (no specialty, no provider), a specialty of it, a provider
 * in that specialty. A desk reads three rows a code by key, however long the practice has been coding.
 */
@Entity('learning_total')
@Unique(['practiceId', 'code', 'epoch', 'specialty', 'provider'])
export class LearningTotal {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('int') epoch: number;
  @Column('text') specialty: string;
  @Column('text') provider: string;
  @Column('int') offered: number;
  @Column('int') taken: number;
  @Column('float8') expected: number;
  @Column('int') added: number;
}
