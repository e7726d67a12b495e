import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins by e-mail, known or not, so that the pause betrays nothing about which addresses exist. */
@Entity('sign_in_throttle')
export class SignInThrottle {
  @PrimaryColumn('text') emailHash: string;
  @Column('int') failures: number;
  @Column('timestamptz') lastFailureAt: Date;
  @Column('timestamptz', { nullable: true }) pausedUntil: Date | null;
}
