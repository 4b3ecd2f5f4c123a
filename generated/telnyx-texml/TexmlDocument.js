// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import{contract as c}from"../contract.js";const i=a;const m=new RegExp("^\\s*(<\\?xml[^>]*\\?>\\s*)?(<!--[^>]*-->\\s*)*<Response[\\s>/]","u");function s(e,{instancePath:n="",parentData:o,parentDataProperty:l,rootData:p=e}={}){let r=null,t=0;if(t===0)if(typeof e==
"string"){if(!m.test(e))return s.errors=[{instancePath:n,keyword:"pattern",params:{pattern:"^\\s*(<\\?xml[^>]*\\?>\\s*)?(<!--[^>]*-->\\s*)*<Response[\\s>/]"}}],!1}else return s.errors=[{instancePath:n,
keyword:"type",params:{type:"string"}}],!1;return s.errors=r,t===0}function a(e,{instancePath:n="",parentData:o,parentDataProperty:l,rootData:p=e}={}){let r=null,t=0;return s.call(this,e,{instancePath:n,
parentData:o,parentDataProperty:l,rootData:p})||(r=r===null?s.errors:r.concat(s.errors),t=r.length),a.errors=r,t===0}const h=c("application/xml",[],i);export{h as reply};
