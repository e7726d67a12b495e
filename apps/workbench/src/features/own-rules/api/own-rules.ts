import { api } from '@chartwright/api-client';
import {
  ownRulePaths,
  type EndRuleRequest,
  type OwnRuleList,
  type ProposeRuleRequest,
  type RuleTrial,
  type RuleVersion,
} from '@chartwright/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const ownRulesQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['own-rules', practiceId],
    queryFn: ({ signal }) => api.get<OwnRuleList>(ownRulePaths.rules(practiceId), { signal }),
  });

/** Every command changes one version; the list is read again because a new version may end another. */
function useRuleCommand<Given, Answer>(practiceId: string, send: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ownRulesQuery(practiceId).queryKey }),
  });
}

export const useProposeRule = (practiceId: string) =>
  useRuleCommand(practiceId, (rule: ProposeRuleRequest) => api.post<RuleVersion>(ownRulePaths.rules(practiceId), rule));

export const useTryRule = (practiceId: string) =>
  useRuleCommand(practiceId, ({ id, days }: { id: string; days: number }) =>
    api.post<RuleTrial>(ownRulePaths.trial(practiceId, id), { days }),
  );

export const useSwitchOnRule = (practiceId: string) =>
  useRuleCommand(practiceId, (id: string) => api.post<RuleVersion>(ownRulePaths.switchOn(practiceId, id)));

export const useEndRule = (practiceId: string) =>
  useRuleCommand(practiceId, ({ id, ...request }: EndRuleRequest & { id: string }) =>
    api.post<RuleVersion>(ownRulePaths.end(practiceId, id), request),
  );
