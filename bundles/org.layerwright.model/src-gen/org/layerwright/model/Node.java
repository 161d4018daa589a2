/**
 * Generated from model/layerwright.ecore. Do not edit.
 */
package org.layerwright.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A layer of a network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.layerwright.model.Node#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.layerwright.model.Node#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.layerwright.model.Node#getIncoming <em>Incoming</em>}</li>
 * </ul>
 *
 * @see org.layerwright.model.ModelPackage#getNode()
 * @model
 * @generated
 */
public interface Node extends Configured {
	/**
	 * Returns the value of the '<em><b>Network</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.layerwright.model.Network#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Network</em>' container reference.
	 * @see #setNetwork(Network)
	 * @see org.layerwright.model.ModelPackage#getNode_Network()
	 * @see org.layerwright.model.Network#getNodes
	 * @model opposite="nodes"
	 * @generated
	 */
	Network getNetwork();

	/**
	 * Sets the value of the '{@link org.layerwright.model.Node#getNetwork <em>Network</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' container reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(Network value);

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.layerwright.model.Edge}.
	 * It is bidirectional and its opposite is '{@link org.layerwright.model.Edge#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.layerwright.model.ModelPackage#getNode_Outgoing()
	 * @see org.layerwright.model.Edge#getSource
	 * @model opposite="source" transient="true"
	 * @generated
	 */
	EList<Edge> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.layerwright.model.Edge}.
	 * It is bidirectional and its opposite is '{@link org.layerwright.model.Edge#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.layerwright.model.ModelPackage#getNode_Incoming()
	 * @see org.layerwright.model.Edge#getTarget
	 * @model opposite="target" transient="true"
	 * @generated
	 */
	EList<Edge> getIncoming();

} // Node
