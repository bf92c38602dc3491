/**
 * Words of titles, venues, institutions and remarks that are hardly ever a person's name; the commonest of English
 * function words and of the vocabulary of papers and of lists.
 */
const topicWords = new Set(
  `
    about abstract abuse academic accepted accuracy accurate across active activity actuated adaptive
    adversarial aerial after against agent agents agnostic aided air algorithm algorithms alignment all also
    amazon analysis anomaly answering any appearance apple approach approximate arbitrary architecture are
    articulated artifacts artificial arxiv as assembly assistance assisted at attack attacks attribute audio
    augmented auto autoencoders automated automatic autonomous autonomy available avatar avatars avoidance
    award awesome backdoor bandit bandits based batch batteries bayesian before behavior behaviour being
    belief benchmark benchmarks berkeley best better between beyond bias bidirectional bilateral binary
    binding bio biped bipedal blind blockchain blog body boosting both bottleneck boundary bounded bounds
    building by cache cambridge camera cameras cancer captioning capture carbon causal cell cells cellular
    center centre chain channel chatbot chatbots chatgpt chemistry chinese choice circuit city class
    classifiers climbing clip cloning closed clouds clustering cmu cnn cnns code coding cognitive college
    color combining coming compact comparison complex complexity compliant component compositional compressed
    computational computing concept conditional conference confidence consistency consistent constrained
    constraint constraints contact content contents context contextual continual continuous continuum
    contract contrastive control controlled controller convergence convex convolutional correspondence cost
    coupled coverage crowd crystals curriculum curvature data dataset datasets decoding deep deepmind demo
    denoising dense density department dependencies dependent depth descent design detecting device dexterous
    diagnosis dialogue differentiable differential digital dimensional direct directional discovery discrete
    disease distance distributed distributional diverse does dof domain drive driven driving drones dropout
    dual duality during dynamic each editing effect effective effects efficiency efficient elastic embedded
    embedding embeddings encoders encoding encrypted end energy engineering enhanced enhancing ensemble
    entity entropy epfl equilibrium equivariant error eth event every examples exemplar exoskeleton
    experimental explicit exploiting exploring exponential expressive extended extreme eye face facebook
    facial fair fast faster feature features federated feedback few fields filter filtering filters finance
    financial finding fine-tuning finetuning finger finite first fixed flight flow focus following for force
    forecasting forgetting form forward frame free frequency from fully functional game games gap gaussian
    gaussians general geometric geometry github global gnn gnns goal google gpt gradient gradients grained
    granular grasp grasping gripper ground grounding group guarantees guidance guide guided had hamiltonian
    handling hands haptic hardware harvard hashing have health heavy here heterogeneous heterophily hidden
    high highly human humanoid hybrid hyperplane image imagery images imaging impact impedance implicit
    importance improve improved improving incremental independent indices indoor industrial industry inertial
    inference influenza input inspired instance institute integrated intelligent interactive interface into
    intrinsic invariant inverse is its java javascript jax joint journal kaist keras kernel kernels kinematic
    knowledge label labeling labels laboratory landscapes language languages laplacian large laser latent
    learn learning leg legged level leveraging library lidar light lightweight like limited linear lingual
    link links liquid list llama llm llms local locality logic loss lower machine machines magnetic making
    manifold manifolds map mapping maps margin market mask matching material materials math matrices matrix
    maximum mean medicine memory mesh meshes message method methods metric micro microsoft mining missing mit
    mixed mixture mllm mllms mobile modal mode model modeling models monitoring more most motor moving multi
    multilingual multimodal multiple music mutual natural near nearest neighbors nested neural new news nlp
    noise noisy non nonlinear nonparametric not note notes nvidia object objective objects observable
    obstacle obstacles odometry of official offline omnidirectional on online only open openai operator
    optimal optimistic optimizing oral order oriented our outdoor over oversight overview oxford package
    pairwise paper papers parallel parameter parameters parametric parsing part partial partially particle past
    passive path pattern patterns pdf pedestrian penalty people perceptron performance person perspective
    phase place planar plane planner planning platform platforms pneumatic point pointer points policies
    policy pooling pose potential pre predicting predictive preprint presence present preserving press pretraining
    primitives printing prior priors privacy private probabilistic problem problems proceedings process
    processes processing product programmable programming progressive project prompt prompts properties
    property proving pruning python pytorch quadrotor quadruped quality quantum query radio rag random range
    rank ranking rate rates razor reactive reading readme reality reasoning recovery recurrent recursive
    redundant region regret reinforcement related relational relationships remote rendering repair research
    residual resource resources response retrieval review reviews reward rgb riemannian rigid risk rnn rnns
    road robot robotic robots robust role routing rules rust safe safety saliency sample sampling satellite
    scalable scale scaling scene scenes scheme school science sciences scoring screening search second-order
    security self semantic semantics semi sensing sensitive sensor sensors sentence sequence sequential
    service servoing set sets shape shared shot should signal signatures similarity simple simultaneous
    single sketches skill skills slam slides sliding smooth snake social soft software solid solver solving
    some sound source space spaces sparse spatial spatio specific spectral speech speed spotlight stable
    stage stanford state statistically step stereo stochastic strategies strategy structural structure
    structured structures study style subspace support surface surfaces surgery survey sustainable swarm
    symbolic symmetric symmetry syntax synthesis synthetic system systems table tactile talk target task
    tasks temporal tensor tensorflow term terrain test testing text texture that the their them then theorem
    theoretic theory therapy there these they this those threshold through time tokens tool toolkit tools
    topic torque toward towards tracking trade trading traffic trained training trajectories trajectory
    transfer transformer transformers transport tree trees trustworthy truthful tsinghua tumor tuning
    tutorial type typescript uav uavs unbiased uncertainty under underactuated understanding underwater
    unified universal university unknown unmanned update updated updates use used user using utility value
    values variables variance variant variational varying vector vehicle vehicles velocity vertex via video
    videos view virtual visual vlas vlm vlms voting walking wasserstein waves weakly web website weight
    weighted weights were what wheel wheeled when where which while who whole whose why width with within
    without word work works workshop world would your zero
  `
    .trim()
    .split(/\s+/),
);
/** Endings of learned words; no names but a handful end in one. */
const topicEnding =
  /\p{L}{2}(?:[ts]ions?|ities|bility|icals?|isms?|i[sz]ed|ology|ologies|ative|graphs?|works?|ators|ics|-based|-aware)$/iu;

/** Whether a word of the text belongs to a topic, a venue, an institution or a sentence rather to a name. */
export function hasTopicWord(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}'’-]+/u);
  // "AT Lovelace" has initials.
  const isInitials = (word: string) =>
    /^\p{Lu}{2}$/u.test(word) && /\p{Ll}/u.test(text) && smallWord.test(word);
  return words.some((word) => isTopicWord(word) && !isInitials(word));
}

const smallWord = /^(?:at|as|an|is|in|of|on|to|by|do|it|we|or|so|no|us|up|if)$/i;

function isTopicWord(word: string): boolean {
  if (topicWords.has(word.toLowerCase()) || (word.length <= 40 && topicEnding.test(word))) return true;
  return word.includes('-') && word.split('-').every((part) => topicWords.has(part.toLowerCase()));
}
