import { readFamilies } from './alignment/read-families.js';
import { buildPolicy } from './alignment/gold-unit.js';
import { alignPolicies } from '../src/align/align-policies.js';
const F=await readFamilies('/work/shared');
for (const [n,a,b] of [['firefox_privacy','en','fr'],['classflow','ms','th']] as any) {
 const f=F.find(x=>x.name.includes(n))!; const A=buildPolicy(f.texts[a]!,a,true),B=buildPolicy(f.texts[b]!,b,true);
 for(let i=0;i<40;i++){alignPolicies(A,B,{});} }
