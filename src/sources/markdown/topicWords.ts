/**
 * Words of titles, venues, institutions and remarks that are hardly ever a person's name; the commonest of English
 * function words and of the vocabulary of papers and of lists.
 */
const topicWords = new Set(
  `
    about abstract accepted accuracy accurate across active activity actuated adaptive adversarial
    aerial after against agent agents agnostic aided air algorithm algorithms all also amazon analysis
    anomaly answering any appearance apple approach approximate arbitrary architecture are articulated
    artificial arxiv as assembly assistance assisted at attack attacks attribute audio augmented auto
    autoencoders automated automatic autonomous available avoidance award awesome bandit bandits based
    bayesian been before behavior being belief benchmark berkeley best better between beyond bias
    bilateral binary bio biped bipedal blind blog body boosting both boundary bounded bounds building by
    cambridge camera cameras captioning capture causal cell center centre chain channel chatbot chatbots
    chatgpt chemistry chinese class classifiers climbing clip closed clouds clustering cmu cnn cnns code
    coding college color combining coming compact comparison complex complexity compliant component
    compositional computational concept conditional conference confidence consistency consistent
    constrained constraint constraints contact content contents context contextual continual continuous
    continuum contrastive control controlled controller convergence convex convolutional correspondence
    cost coupled coverage data dataset datasets decoding deep deepmind demo denoising dense density
    department dependent depth descent design detecting device dexterous dialogue differential
    dimensional direct directional discovery discrete distance distributed diverse does dof domain drive
    driven driving dual during dynamic each editing effect effective effects efficiency elastic embedded
    embedding embeddings encoding end energy engineering enhanced enhancing ensemble entity entropy epfl
    error eth event every examples exoskeleton experimental exploiting exploring extended eye face
    facebook facial fair fast faster feature features federated feedback few fields filter filtering
    filters finance finding finetuning finger finite first fixed flight flow following for force
    forecasting form forward frame free frequency from fully functional game games gap gaussian
    general geometric geometry github global gnn gnns goal google gpt grained grasp grasping gripper
    ground grounding group guarantees guidance guide guided had handling hands haptic hardware harvard
    have health here heterogeneous hidden high highly human humanoid hybrid image images imaging impact
    impedance implicit importance improve improved improving incremental independent indoor industrial
    inertial inference input inspired instance institute integrated intelligent interactive interface
    into intrinsic invariant inverse is its java javascript jax joint journal kaist keras kernel kernels
    kinematic knowledge label labeling labels laboratory language languages large laser latent learn
    learning leg legged level leveraging library lidar light lightweight like limited linear lingual
    link links list llama llm llms local logic loss lower machine machines magnetic making manifold map
    mapping maps margin matching material math matrix maximum mean medicine memory mesh method methods
    metric micro microsoft mining mit mixed mixture mllm mllms mobile modal mode model modeling models
    monitoring more most motor moving multi multilingual multimodal multiple music mutual near     neural new news nlp noise noisy non nonlinear nonparametric not note notes nvidia object objective
    objects obstacle obstacles odometry of official offline omnidirectional on online only open
    openai optimal optimizing oral order oriented our outdoor over overview oxford package pairwise
    paper papers parallel parameter parameters parametric parsing part partial particle passive path
    pattern patterns pdf pedestrian people performance person perspective phase place planar plane
    planner planning platform pneumatic point points policies policy pose potential pre
    predicting predictive preprint presence preserving press pretraining primitives prior priors privacy
    private probabilistic problem problems proceedings process processes processing product programming
    progressive project prompt properties pruning python pytorch quadrotor quadruped quality query rag
    random range rank ranking rate rates reactive reading readme reality reasoning recovery recurrent
    recursive redundant region regret reinforcement related relational remote rendering research
    residual resource resources response retrieval review reviews reward rgb rigid risk rnn rnns road
    robot robotic robots robust role rust safe safety saliency sample sampling scale scaling scene
    scenes scheme school science sciences search security self semantic semi sensing sensitive
    sensor sensors sentence sequence sequential servoing set sets shape shared shot should signal
    similarity simple simultaneous single skill skills slam slides sliding smooth snake social
    soft software solving some sound source space spaces sparse spatial spatio specific spectral
    speech speed spotlight stage stanford state step stereo stochastic strategies strategy structure
    structured structures study style subspace support surface surfaces surgery survey swarm symbolic
    synthesis synthetic system systems table tactile talk target task tasks temporal tensor tensorflow
    term terrain test testing text texture that the their them then theoretic theory there these
    they this those through time tool toolkit tools topic torque toward towards tracking traffic
    trained training trajectories trajectory transfer transformer transformers transport tree trees
    tsinghua tuning tutorial type typescript uav uavs uncertainty under underactuated understanding
    underwater unified universal university unknown unmanned update updated updates use used user using
    value variance variational varying vector vehicle vehicles velocity via video videos view virtual
    visual vlas vlm vlms walking weakly web website weight weighted weights were what wheel wheeled when
    where which while who whole whose why with within without word work works workshop world would
    your zero
  `
    .trim()
    .split(/\s+/),
);
/** Endings of learned words; no names but a handful end in one. */
const topicEnding =
  /\p{L}{2}(?:[ts]ions?|ities|icals?|isms?|i[sz]ed|ology|ologies|ative|graphs?|works?|ators|ics|-based|-aware)$/iu;

/** Whether a word of the text belongs to a topic, a venue, an institution or a sentence rather to a name. */
export function hasTopicWord(text: string): boolean {
  return text.split(/[^\p{L}\p{M}'’-]+/u).some(isTopicWord);
}

function isTopicWord(word: string): boolean {
  if (topicWords.has(word.toLowerCase()) || (word.length <= 40 && topicEnding.test(word))) return true;
  return word.includes('-') && word.split('-').every((part) => topicWords.has(part.toLowerCase()));
}
