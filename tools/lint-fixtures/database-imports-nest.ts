// stands at: libs/database/src/data-source.ts
import { x } from '@nestjs/typeorm';
export const y = x;
