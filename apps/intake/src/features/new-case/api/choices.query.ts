import { api } from '@chartwright/api-client';
import { intakePaths, type IntakeChoices } from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

export const choicesQuery = queryOptions({
  queryKey: ['intake', 'choices'],
  queryFn: ({ signal }) => api.get<IntakeChoices>(intakePaths.choices, { signal }),
  staleTime: 5 * 60_000,
});
