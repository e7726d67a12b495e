import { api } from '@chartwright/api-client';
import { intakePaths, type AnswerQuestionRequest, type CaseQuestion, type QuestionList } from '@chartwright/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const questionsQuery = queryOptions({
  queryKey: ['intake', 'questions'],
  queryFn: ({ signal }) => api.get<QuestionList>(intakePaths.questions, { signal }),
  meta: { live: ['query', 'case'] },
});

const replaced = (list: QuestionList | undefined, question: CaseQuestion): QuestionList | undefined =>
  list && { ...list, questions: list.questions.map((known) => (known.id === question.id ? question : known)) };

export function useAnswerQuestion(questionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: AnswerQuestionRequest) => api.post<CaseQuestion>(intakePaths.answerQuestion(questionId), request),
    onSuccess: (question) =>
      queryClient.setQueryData(questionsQuery.queryKey, (list: QuestionList | undefined) => replaced(list, question)),
  });
}

export function useViewQuestion(questionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<CaseQuestion>(intakePaths.viewQuestion(questionId)),
    onSuccess: (question) =>
      queryClient.setQueryData(questionsQuery.queryKey, (list: QuestionList | undefined) => replaced(list, question)),
  });
}
