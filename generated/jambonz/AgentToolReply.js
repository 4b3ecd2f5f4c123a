// Made from openapi/jambonz.yaml by `npm run generate`.
import{contract as a}from"../contract.js";const i=p;function o(r,{instancePath:s="",parentData:n,parentDataProperty:c,rootData:l=r}={}){let e=null,t=0;return t===0&&!(r&&typeof r=="object"&&!Array.isArray(r))?(o.errors=[{instancePath:s,keyword:"type",params:{
type:"object"}}],!1):(o.errors=e,t===0)}function p(r,{instancePath:s="",parentData:n,parentDataProperty:c,rootData:l=r}={}){let e=null,t=0;return o.call(this,r,{instancePath:s,parentData:n,parentDataProperty:c,
rootData:l})||(e=e===null?o.errors:e.concat(o.errors),t=e.length),p.errors=e,t===0}const g=a("application/json",["result","error"],i);export{g as reply};
