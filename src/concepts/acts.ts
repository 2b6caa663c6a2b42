/** The concepts that are acts: what somebody must, may or will do. Those of category `act` in the inventory. */
export const acts: ReadonlySet<string> = new Set([
  'collect', 'obtain', 'receive', 'use', 'share', 'sell', 'rent', 'buy', 'disclose', 'publish', 'process', 'processing', 'store', 'retain', 'keep', 'delete', 'destroy',
  'restore', 'anonymise', 'transfer', 'transmit', 'send', 'notify', 'inform', 'consent', 'agree', 'disagree', 'accept', 'reject', 'object', 'withdraw', 'opt-in',
  'opt-out', 'subscribe', 'unsubscribe', 'register', 'login', 'logout', 'access', 'correct', 'update', 'change', 'amend', 'review', 'read', 'understand', 'acknowledge',
  'confirm', 'verify', 'provide', 'offer', 'benefit', 'submit', 'request', 'require', 'apply', 'comply', 'breach', 'data-breach', 'protect', 'prevent', 'allow', 'forbid',
  'restrict', 'suspend', 'terminate', 'cancel', 'continue', 'stop', 'start', 'create', 'make-available', 'download', 'upload', 'install', 'enable', 'disable', 'block',
  'unblock', 'monitor', 'control', 'manage', 'operate', 'analyse', 'improve', 'develop', 'personalise', 'contact', 'respond', 'refund', 'pay', 'charge', 'deliver',
  'return', 'complain', 'report', 'investigate', 'inspect', 'audit', 'enforce', 'implement', 'decide', 'choose', 'exercise', 'grant', 'waive', 'misuse', 'merge',
  'acquire-company', 'assign', 'appoint', 'replace', 'add', 'remove', 'combine', 'separate', 'display', 'view', 'visit', 'click', 'link', 'search', 'participate',
  'cooperate', 'support', 'ensure', 'guarantee', 'commit', 'promise', 'describe', 'define', 'mean', 'specify', 'refer', 'include', 'exclude', 'cover', 'exist', 'happen',
  'result', 'cause', 'affect', 'try', 'encourage', 'recommend', 'advise', 'instruct', 'train', 'authorise', 'approve', 'license', 'sign', 'copy', 'reproduce',
  'distribute', 'translate', 'interpret', 'recover', 'encrypt', 'unencrypted', 'back-up', 'host',
]);
