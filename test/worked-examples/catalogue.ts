import type { CatalogueExample } from "./catalogue-example";
import { BANK_CUSTOMER_MANAGER } from "./models/bank-customer-manager";
import { BEHAVIOURAL_DICTIONARY } from "./models/behavioural-dictionary";
import { BROKER_CUSTOMER_MANAGER } from "./models/broker-customer-manager";
import { COMMERCIAL_CUSTOMER_MANAGER } from "./models/commercial-customer-manager";
import { CORE_COMPETENCIES } from "./models/core-competencies";
import { CUSTOMER_MANAGER_CERTIFICATION } from "./models/customer-manager-certification";
import { CUSTOMER_SERVICE_MANAGER } from "./models/customer-service-manager";
import { ENTERPRISE_DICTIONARY } from "./models/enterprise-dictionary";
import { HR_BUSINESS_PARTNER } from "./models/hr-business-partner";
import { IT_OPERATIONS_TEAM } from "./models/it-operations-team";
import { LEADERSHIP } from "./models/leadership";
import { SELECTION_AND_DEVELOPMENT } from "./models/selection-and-development";
import { TOBACCO_CUSTOMER_MANAGER } from "./models/tobacco-customer-manager";

/**
 * A worked example for every shipped model but the telecom customer manager, which has its own. Every figure was worked
 * out by hand in exact fractions.
 */
export const CATALOGUE_EXAMPLES: readonly CatalogueExample[] = [
  ENTERPRISE_DICTIONARY,
  COMMERCIAL_CUSTOMER_MANAGER,
  CUSTOMER_MANAGER_CERTIFICATION,
  BANK_CUSTOMER_MANAGER,
  TOBACCO_CUSTOMER_MANAGER,
  ...BROKER_CUSTOMER_MANAGER,
  CORE_COMPETENCIES,
  ...BEHAVIOURAL_DICTIONARY,
  SELECTION_AND_DEVELOPMENT,
  CUSTOMER_SERVICE_MANAGER,
  HR_BUSINESS_PARTNER,
  LEADERSHIP,
  IT_OPERATIONS_TEAM,
];
