import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The service firm whose coders work for practices. */
@Entity('firm')
export class Firm {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
