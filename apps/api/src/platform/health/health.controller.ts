import { Database } from '@chartwright/database';
import { Controller, Get } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import { AppError } from '../errors/app-error.js';
import { Public } from '../permissions/require-permission.js';

@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Public()
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers too. */
  @Public()
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await this.database
      .inTransaction('system', (transaction) => transaction.query('SELECT 1'))
      .catch(() => {
        throw new AppError('not_ready', 'The database does not answer.');
      });
    return { status: 'ok' };
  }
}
