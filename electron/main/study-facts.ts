import { isLiving } from '../../shared/code-tree/code-tree';
import type { StudyFacts } from '../../shared/ipc/messages';
import type { Study } from '../../shared/model/study';

/** How much there is in a study, for the list of studies. */
export function studyFacts(study: Study): StudyFacts {
  return {
    documents: study.documents.size,
    coded: [...study.documents.keys()].filter((id) => (study.codings.get(id)?.size ?? 0) > 0).length,
    codes: [...study.codes.keys()].filter((id) => isLiving(study, id)).length,
    coders: study.coders.size,
  };
}
