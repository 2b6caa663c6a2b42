import type { Surroundings } from '../../src/contract/language-pack.js';

export const surroundings: Surroundings = {
  titles: [
    'privacy policy', 'privacy notice', 'privacy statement', 'privacy', 'data protection', 'terms of service', 'terms of use',
    'terms and conditions', 'terms & conditions', 'conditions of use', 'conditions of sale', 'user agreement', 'licence agreement',
    'license agreement', 'acceptable use', 'code of conduct', 'cookie policy', 'cookie notice', 'cookies policy', 'policy',
    'refund policy', 'agreement', 'charter', 'community guidelines', 'declaration', 'act ', 'bill', 'regulations',
  ],
  furniture: [
    'top of page', 'bottom of page', 'back to top', 'back to the top', 'go to top', 'scroll to top', 'return to top',
    'skip to content', 'skip to main content', 'skip to main', 'skip navigation', 'skip to navigation', 'jump to content',
    'toggle navigation', 'toggle menu', 'share this', 'share this page', 'share on facebook', 'share on twitter', 'share on x',
    'share on linkedin', 'print this page', 'download pdf', 'download as pdf', 'accept all cookies', 'accept cookies',
    'powered by wix', 'powered by wordpress', 'proudly created with wix.com', 'use tab to navigate through the menu items.',
    'click here to expand', 'click to expand', 'expand all', 'collapse all', 'show all', 'hide all', 'print this policy',
    'edit this page', 'fbpx',
  ],
  menu: [
    'top', 'menu', 'main menu', 'open menu', 'close menu', 'navigation', 'search', 'home', 'log in', 'login', 'sign in',
    'sign up', 'log out', 'my account', 'subscribe', 'subscribe now', 'book a demo', 'get started', 'share', 'tweet', 'print',
    'close', 'previous', 'next', 'read more', 'learn more', 'accept', 'accept all', 'reject all', 'decline', 'cookie settings',
    'manage cookies', 'this site uses cookies', 'follow us', 'contact us today', 'loading', 'loading...', 'last page',
  ],
  dating: [
    'last updated', 'last update', 'last revised', 'last modified', 'last reviewed', 'last changed', 'latest update', 'updated', 'updated on',
    'update date', 'revised', 'revision date', 'effective', 'effective date', 'effective as of', 'effective from', 'effective on',
    'date of effect', 'date effective', 'in effect', 'in force', 'in force from', 'date of last revision', 'date last updated', 'date of last update',
    'date', 'dated', 'published', 'published on', 'posted', 'posted on', 'issued', 'issue date', 'adopted', 'valid from', 'version',
    'this policy was last updated', 'this policy is effective', 'this privacy policy was last updated', 'this notice was last updated',
    'this privacy notice was last updated', 'this version was published', 'these terms were last updated', 'these terms are effective',
    'this policy takes effect', 'this policy came into effect', 'current as of', 'as of', 'created',
  ],
  rights: ['all rights reserved', 'copyright', '©', 'some rights reserved'],
};
