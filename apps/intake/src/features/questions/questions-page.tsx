import { EmptyState, Page, SkeletonRows } from '@chartwright/ui';
import { FailedRegion, ForPermission } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { questionsQuery } from './api/questions.query.js';
import { QuestionCard } from './question-card.js';

export function QuestionsPage() {
  return (
    <ForPermission permission="query.view" belongsTo="Questions belong to clinicians and front desk.">
      <Page title="Questions">
        <Questions />
      </Page>
    </ForPermission>
  );
}

function Questions() {
  const questions = useQuery(questionsQuery);
  if (questions.isError && !questions.data) {
    return <FailedRegion what="The list of questions" error={questions.error} onRetry={() => void questions.refetch()} />;
  }
  if (!questions.data) return <SkeletonRows rows={4} kind="tall" label="Loading questions" />;
  if (questions.data.questions.length === 0) {
    return (
      <EmptyState icon="ask" title="No coder has asked anything">
        When a note leaves something open, the coder’s question appears here, with the words it is about.
      </EmptyState>
    );
  }
  return (
    <div className="col g12 questions">
      {questions.data.questions.map((question) => (
        <QuestionCard key={question.id} question={question} canAnswer={questions.data.canAnswer} />
      ))}
    </div>
  );
}
