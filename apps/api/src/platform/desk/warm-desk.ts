import type { NestExpressApplication } from '@nestjs/platform-express';
import { log } from '../requests/log.js';
import { traceOf } from '../errors/app-error.filter.js';
import { SuggestingService } from '../suggesting/suggesting.service.js';
import { DraftChecker } from './draft-checker.service.js';

/** Builds what the first "Why" and the first edit would otherwise wait for. A failure costs only that first wait. */
export function warmDesk(app: Pick<NestExpressApplication, 'get'>, today: string): void {
  const startedAt = performance.now();
  try {
    app.get(SuggestingService, { strict: false }).warmUp(today);
    app.get(DraftChecker, { strict: false }).warmUp(today);
    log('info', 'desk_warm', { durationMs: Math.round(performance.now() - startedAt) });
  } catch (error) {
    log('error', 'desk_not_warm', traceOf(error));
  }
}
