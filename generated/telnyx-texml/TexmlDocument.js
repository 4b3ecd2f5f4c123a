// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import{answer as i}from"../contract.js";const c=a;const m=new RegExp("^\\uFEFF?(?:<\\?xml\\s[^?>]*\\?>)?\\s*(?:(?:<!--[^-]*(?:-[^-]+)*-->|<\\?(?![Xx][Mm][Ll](?!-))[A-Za-z_:][^?]*(?:\\?+[^?>][^?]*)*\\?+>|<!DOCTYPE\\s+Response(?:\\s[^<>\\[\\]]*)?>)\\s*)*<Response[\\\
s>/]","u");function r(s,{instancePath:n="",parentData:o,parentDataProperty:l,rootData:p=s}={}){let e=null,t=0;if(t===0)if(typeof s=="string"){if(!m.test(s))return r.errors=[{instancePath:n,keyword:"pa\
ttern",params:{pattern:"^\\uFEFF?(?:<\\?xml\\s[^?>]*\\?>)?\\s*(?:(?:<!--[^-]*(?:-[^-]+)*-->|<\\?(?![Xx][Mm][Ll](?!-))[A-Za-z_:][^?]*(?:\\?+[^?>][^?]*)*\\?+>|<!DOCTYPE\\s+Response(?:\\s[^<>\\[\\]]*)?>)\\s*)*<Respon\
se[\\s>/]"}}],!1}else return r.errors=[{instancePath:n,keyword:"type",params:{type:"string"}}],!1;return r.errors=e,t===0}function a(s,{instancePath:n="",parentData:o,parentDataProperty:l,rootData:p=s}={}){
let e=null,t=0;return r.call(this,s,{instancePath:n,parentData:o,parentDataProperty:l,rootData:p})||(e=e===null?r.errors:e.concat(r.errors),t=e.length),a.errors=e,t===0}const g=i("application/xml",[],
c);export{g as reply};
