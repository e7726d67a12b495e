// stands at: libs/coding-rules/src/rule-set.ts
import { x } from '@nestjs/common';
export const y = x;
